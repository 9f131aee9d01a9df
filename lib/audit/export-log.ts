import { randomUUID } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { extname } from 'node:path'
import { as } from '@/db/as'
import { recordAudit } from '@/db/queries/audit'
import { entriesWritten, holdLogStill } from '@/db/queries/audit-log'
import { AppError } from '../errors'
import { addDays, londonInstant } from '../london-time'
import type { ExportInput } from './input'
import { headings, writtenEntry, type ExportFormat } from './written-entry'

const pageSize = 1_000

/**
 * Writes the entries of some London days, first and last included, into a new file that only its owner may read. That
 * it was done is in the log before the first entry is written out.
 * @returns how many.
 * @throws AppError CONFLICT for a file that is there already, INVALID for one that cannot be written.
 */
export async function exportLog({ from, to, file, purpose }: ExportInput): Promise<number> {
  const out = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new AppError('CONFLICT', `${file} is there already`)
    throw new AppError('INVALID', `Cannot write to ${file} (${error.code})`)
  })
  try {
    await as('auditor', 'nobody', ({ tx }) =>
      recordAudit(tx, { verb: 'export', permission: 'audit:export', objects: [], requestId: randomUUID(), purpose }),
    )
    const days = { from: londonInstant(from, '00:00'), before: londonInstant(addDays(to, 1), '00:00') }
    return await writeEntries(out, extname(file) === '.csv' ? 'csv' : 'ndjson', days)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  } finally {
    await out.close()
  }
}

async function writeEntries(out: FileHandle, format: ExportFormat, { from, before }: { from: Date; before: Date }) {
  return as('auditor', 'nobody', async ({ tx }) => {
    await holdLogStill(tx)
    await out.write(headings[format])
    let [count, after] = [0, 0]
    for (;;) {
      const page = await entriesWritten(tx, from, before, { after, limit: pageSize })
      await out.write(page.map((entry) => writtenEntry(entry, format)).join(''))
      count += page.length
      if (page.length < pageSize) return count
      after = page.at(-1)!.id
    }
  })
}

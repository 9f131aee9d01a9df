import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AppError } from '../errors'
import { formatCount } from '../format'
import { answer } from './answer'
import { readKept } from './kept-checkpoint'
import { verifyLog, type Verdict } from './verify-log'
import { withLog } from './with-log'

const usage = `npm run audit:verify -- [--checkpoint FILE]
  --checkpoint FILE  compares with checkpoints kept elsewhere, one a line, as npm run audit:checkpoint prints them`

const options = { checkpoint: { type: 'string' }, help: { type: 'boolean', default: false } } as const

/** More of the same says no more. */
const mostLines = 50

answer(async () => {
  const { values } = parseArgs({ options })
  if (values.help) return { lines: [usage], isWell: true }
  const kept = values.checkpoint === undefined ? [] : readKept(read(values.checkpoint))
  const verdict = await withLog((ring) => verifyLog(ring, kept))
  return { lines: linesOf(verdict), isWell: verdict.findings.length === 0 }
})

function linesOf({ findings, firstBadEntry, checkpoints, entries, waiting }: Verdict): string[] {
  const more = findings.length - mostLines
  const counts = `${formatCount(entries, 'entry', 'entries')} in ${formatCount(checkpoints, 'checkpoint')}`
  return [
    ...findings.slice(0, mostLines).map(({ says }) => says),
    ...(more > 0 ? [`And ${formatCount(more, 'finding')} more`] : []),
    ...(firstBadEntry === undefined ? [] : [`First bad entry: ${firstBadEntry}`]),
    `${counts}, ${waiting} waiting for the next, ${formatCount(findings.length, 'finding')}`,
  ]
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new AppError('INVALID', `Cannot read ${file}`)
  }
}

import type { LoggedEntry } from '@/db/queries/audit-log'
import { csvLine } from './csv-line'

const columns = [
  'id',
  'at',
  'actor',
  'role',
  'surface',
  'verb',
  'permission',
  'purpose',
  'objects',
  'request',
  'change',
] as const

export type ExportFormat = 'csv' | 'ndjson'

export const headings: Record<ExportFormat, string> = { csv: csvLine(columns), ndjson: '' }

/** One entry as a line of the file; times are in UTC, to the microsecond. */
export function writtenEntry(entry: LoggedEntry, format: ExportFormat): string {
  const { id, micros, actorId, actorRole, surface, verb, permission, purpose, objects, requestId } = entry
  const at = instantOf(micros)
  const change = entry.changeHash?.toString('hex') ?? null
  if (format === 'csv')
    return csvLine([
      id,
      at,
      actorId,
      actorRole,
      surface,
      verb,
      permission,
      purpose,
      objects.join(' '),
      requestId,
      change,
    ])
  const values = [id, at, actorId, actorRole, surface, verb, permission, purpose, objects, requestId, change]
  return `${JSON.stringify(Object.fromEntries(columns.map((name, place) => [name, values[place]])))}\n`
}

function instantOf(micros: string): string {
  // Somebody with the owner's rights can write any date, and what they wrote is to be seen.
  if (!Number.isFinite(Number(micros))) return micros
  const whole = new Date(Number(micros) / 1_000).toISOString().slice(0, 19)
  return `${whole}.${micros.slice(-6)}Z`
}

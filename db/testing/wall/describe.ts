import type { Attempt } from './attempts'

/** What a role may do, one line for each thing, for a person to read. Columns are spelled out where not all are allowed. */
export function describe(allowed: Attempt[], all: Attempt[]): string[] {
  return grouped(allowed, thing).map((onThis) => {
    const verbs = grouped(onThis, ({ verb }) => verb).map((may) => may[0]!.verb + columns(may, all))
    return `${thing(onThis[0]!)}: ${verbs.join(', ')}`
  })
}

function thing({ kind, on }: Attempt): string {
  if (kind === 'database') return 'the database'
  return kind === 'schema' || kind === 'sequence' ? `${kind} ${on}` : on
}

function columns(may: Attempt[], all: Attempt[]): string {
  const { on, verb } = may[0]!
  const there = all.filter((attempt) => attempt.on === on && attempt.verb === verb)
  return may.length === there.length ? '' : ` (${may.map(({ column }) => column).join(', ')})`
}

function grouped(attempts: Attempt[], by: (attempt: Attempt) => string): Attempt[][] {
  return [...new Set(attempts.map(by))].map((key) => attempts.filter((attempt) => by(attempt) === key))
}

import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** The name of the newest migration in this checkout, such as `0001_force_row_security`. */
export function schemaVersion(): string {
  const newest = journal.entries.at(-1)
  if (!newest) throw new Error('There are no migrations')
  return newest.tag
}

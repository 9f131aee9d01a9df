import type { Attempt } from './attempts'
import type { Client } from './objects'

/** The same attempts as PostgreSQL's own functions judge them: for the roles nobody can log in as, and as a second opinion. */
export async function readPrivileges(client: Client, role: string, attempts: Attempt[]): Promise<Attempt[]> {
  const allowed: Attempt[] = []
  for (const attempt of attempts) {
    const { rows } = await client.query<{ may: boolean }>(`select ${question(attempt)} as may`, [
      role,
      attempt.on,
      // nextval() is open to either privilege.
      attempt.kind === 'sequence' && attempt.verb === 'usage' ? 'usage, update' : attempt.verb,
      ...(attempt.column ? [attempt.column] : []),
    ])
    if (rows[0]?.may) allowed.push(attempt)
  }
  return allowed
}

const withinReach = `has_schema_privilege($1, split_part($2, '.', 1), 'usage')`

function question({ kind, column }: Attempt): string {
  if (kind === 'database') return 'has_database_privilege($1, $2, $3)'
  if (kind === 'schema') return 'has_schema_privilege($1, $2, $3)'
  if (kind === 'sequence') return `${withinReach} and has_sequence_privilege($1, $2, $3)`
  if (kind === 'function') return `${withinReach} and has_function_privilege($1, $2, $3)`
  if (column) return `${withinReach} and has_column_privilege($1, $2, $4, $3)`
  return `${withinReach} and has_table_privilege($1, $2, $3)`
}

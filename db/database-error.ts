import { DrizzleQueryError } from 'drizzle-orm'
import pg from 'pg'

/**
 * What leaves `db/` when the server refuses a statement: the five-character SQLSTATE and nothing else, because the
 * driver's own message repeats the SQL and its parameters, which are people's data.
 */
export class DatabaseError extends Error {
  constructor(readonly sqlState: string) {
    super(`Database error ${sqlState}`)
    this.name = 'DatabaseError'
  }
}

const connectionFailure = '08006'

/** The SQLSTATE behind whatever the driver or drizzle threw, or null when it was not the database that failed. */
export function sqlStateOf(error: unknown): string | null {
  let failed = false
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof pg.DatabaseError) return cause.code ?? connectionFailure
    failed ||= cause instanceof DrizzleQueryError || 'syscall' in cause || cause.message.startsWith('timeout exceeded')
  }
  return failed ? connectionFailure : null
}

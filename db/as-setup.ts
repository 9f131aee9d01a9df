import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Tx } from './as'
import { DatabaseError, sqlStateOf } from './database-error'

/** The gates that a command may take on; each has its page in db/gates. */
export type CommandGate = 'divert_gate_setup' | 'divert_gate_keys'

/**
 * The set-up commands' door: one transaction on the set-up login, with the rights of one gate and no others.
 * @throws DatabaseError with the SQLSTATE alone when the server refuses.
 */
export async function asSetup<T>(
  setupUrl: string,
  work: (tx: Tx) => Promise<T>,
  gate: CommandGate = 'divert_gate_setup',
): Promise<T> {
  const client = new pg.Client({ connectionString: setupUrl, application_name: 'divert-setup' })
  await client.connect()
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(sql.raw(`set local role ${gate}`))
      return work(tx)
    })
  } catch (error) {
    const sqlState = sqlStateOf(error)
    if (sqlState) throw new DatabaseError(sqlState)
    throw error
  } finally {
    await client.end()
  }
}

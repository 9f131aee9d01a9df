import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Tx } from './as'
import { DatabaseError, sqlStateOf } from './database-error'

/**
 * The set-up commands' door: one transaction on the set-up login, with the rights of divert_gate_setup and no others.
 * @throws DatabaseError with the SQLSTATE alone when the server refuses.
 */
export async function asSetup<T>(setupUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: setupUrl, application_name: 'divert-setup' })
  await client.connect()
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(sql`set local role divert_gate_setup`)
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

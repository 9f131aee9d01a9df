import { sql } from 'drizzle-orm'
import type { Tx } from '../as'

/** The newest migration that the database has had. */
export async function databaseSchemaVersion(tx: Tx): Promise<string> {
  const { rows } = await tx.execute<{ version: string }>(sql`select organisation.schema_version() as version`)
  return rows[0]!.version
}

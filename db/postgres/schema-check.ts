import type pg from 'pg'
import { schemaVersion } from '../schema-version'
import { connectOrSay } from './reachable-server'
import { SetupError } from './setup-error'

/** Makes sure that the database behind a surface's address has this build's tables. @throws SetupError, one line. */
export async function checkSchema(url: string, setting: string) {
  const client = await connectOrSay(url, setting)
  try {
    const found = await foundVersion(client)
    if (found === schemaVersion()) return
    throw new SetupError(
      `The database of ${setting} is at ${found ?? 'no version'}, and this build needs ${schemaVersion()}: run the set-up with DATABASE_URL first`,
    )
  } finally {
    await client.end()
  }
}

async function foundVersion(client: pg.Client): Promise<string | null> {
  try {
    const { rows } = await client.query<{ version: string }>('select organisation.schema_version() as version')
    return rows[0]?.version ?? null
  } catch {
    return null
  }
}

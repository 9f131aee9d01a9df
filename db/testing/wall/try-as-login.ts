import pg from 'pg'
import type { Attempt } from './attempts'

/** What the server says to everybody, whatever they were granted: this view takes no writes. */
const impossibleForAnybody = ['55000', '42809', '0A000']

/**
 * Tries each attempt on a connection of the login's own, and gives those that were let through. Whatever comes after the
 * privilege check (a missing value, a row policy, nothing there) counts as let through. Nothing tried is kept.
 */
export async function tryAsLogin(url: string, attempts: Attempt[]): Promise<Attempt[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("begin; set local statement_timeout = '10s'; set local lock_timeout = 0")
    const allowed: Attempt[] = []
    for (const attempt of attempts) if (await isLetThrough(client, attempt)) allowed.push(attempt)
    await client.query('rollback')
    return allowed
  } finally {
    await client.end()
  }
}

async function isLetThrough(client: pg.Client, { statement, names }: Attempt) {
  await client.query('savepoint trial')
  try {
    await client.query(statement)
    return true
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    return !impossibleForAnybody.includes(error.code ?? '') && !isRefusal(error, names)
  } finally {
    await client.query('rollback to savepoint trial')
  }
}

// A row policy's refusal has the same SQLSTATE as a missing grant, so the message has to tell them apart, and a refusal
// of something further in (what a function or a view reads) is not a refusal of the thing itself.
function isRefusal(error: pg.DatabaseError, names: string[]) {
  const refused = /^(?:permission denied|must be owner) .*?"?([^" ]+)"?$/.exec(error.message)
  return error.code === '42501' && refused !== null && names.includes(refused[1]!)
}

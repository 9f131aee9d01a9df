import pg from 'pg'
import { SetupError } from './setup-error'

const oldestMajor = 15

/** Makes sure that a server answers at `url`, is new enough, and lets this login make roles. @throws SetupError, one line. */
export async function checkSetupServer(url: string) {
  const client = await connectOrSay(url, 'DATABASE_URL')
  try {
    const { rows } = await client.query<{ version: number; version_name: string; may_make_roles: boolean }>(`
      select current_setting('server_version_num')::int as version, current_setting('server_version') as version_name,
        (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_make_roles`)
    const server = rows[0]!
    if (server.version < oldestMajor * 10_000)
      throw new SetupError(
        `PostgreSQL ${server.version_name} at ${where(url)} is too old: ${oldestMajor} or later is needed`,
      )
    if (!server.may_make_roles)
      throw new SetupError(
        `The login in DATABASE_URL may not make roles at ${where(url)}: give it CREATEROLE and CREATEDB`,
      )
  } finally {
    await client.end()
  }
}

/** A connection, or one line that says which setting does not lead to a database. Never repeats a password. */
export async function connectOrSay(url: string, setting: string): Promise<pg.Client> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new SetupError(`${setting} is not an address like postgresql://name:password@host:5432/database`)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw new SetupError(reason(error, url, setting))
  }
}

function reason(error: unknown, url: string, setting: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('28')) return `The database at ${where(url)} refuses the name or password in ${setting}`
  if (code === '3D000') return `The database named in ${setting} is not there: ${where(url)}`
  return `Cannot reach the database of ${setting} at ${where(url)}${code && ` (${code})`}`
}

function where(url: string) {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

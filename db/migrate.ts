import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { bootstrapRoles, closePublicDoors } from './bootstrap'
import { migrateJobs } from './jobs'
import { gateRoles, loginRoles, ownerRole, rooms, type LoginRole } from './login-roles'
import { schemaVersion } from './schema-version'

const folder = (...parts: string[]) => join(process.cwd(), 'db', ...parts)

/** Functions before the policies that call them. */
const gates = [
  'setup',
  'sign-in',
  'factors',
  'change-factors',
  'factor-doors',
  'own-sessions',
  'preferences',
  'links',
  'issuer',
  'account',
  'lost-devices',
  'drafts',
  'intake',
  'audit',
  'insight',
  'keys',
  'admin',
  'jobs',
  'mail',
]

type Setup = { setupUrl: string; passwords: Record<LoginRole, string> }

/**
 * Brings a database to what this checkout says: roles, tables, functions, views, grants and policies.
 * May be run any number of times, and by several processes at once; the second waits for the first.
 * @throws whatever the server says; nothing personal is in the database's structure.
 */
export async function migrate({ setupUrl, passwords }: Setup): Promise<void> {
  const client = new pg.Client({ connectionString: setupUrl, application_name: 'divert-migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7204418)')
    await bootstrapRoles(client, passwords)
    await closePublicDoors(client)
    await client.query(`set role ${ownerRole}`)
    await runMigrations(drizzle(client), { migrationsFolder: folder('migrations'), migrationsSchema: 'drizzle' })
    await client.query('reset role')
    await migrateJobs(client, setupUrl, passwords.divert_worker)
    await applyGrants(client)
  } finally {
    await client.end()
  }
}

/** Takes every grant, policy, view and function away and makes them again from the files, in one transaction. */
async function applyGrants(client: pg.Client) {
  await client.query('begin')
  try {
    await clearGrants(client)
    await client.query(schemaVersionFunction())
    for (const gate of gates) await client.query(await readFile(folder('gates', `${gate}.sql`), 'utf8'))
    await client.query(`revoke create on schema ${rooms.join(', ')} from ${gateRoles.join(', ')}`)
    for (const role of loginRoles) {
      await client.query(await readFile(folder('roles', `${role.replace('divert_', '')}.sql`), 'utf8'))
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function clearGrants(client: pg.Client) {
  const list = rooms.map((room) => `'${room}'`).join(', ')
  const everybody = ['public', ...gateRoles, ...loginRoles].join(', ')
  const { rows } = await client.query<{ statement: string }>(`
    select format('drop policy %I on %I.%I', policyname, schemaname, tablename) as statement from pg_policies where schemaname in (${list})
    union all
    select format('drop view %s cascade', oid::regclass) from pg_class where relkind = 'v' and relnamespace::regnamespace::text in (${list})
    union all
    select format('drop function %s cascade', oid::regprocedure) from pg_proc where pronamespace::regnamespace::text in (${list})`)
  for (const { statement } of rows) await client.query(statement)
  await client.query(`set local role ${ownerRole}`)
  for (const room of rooms) {
    await client.query(`revoke all on all tables in schema ${room} from ${everybody}`)
    await client.query(`revoke all on schema ${room} from ${everybody}`)
    await client.query(`grant create on schema ${room} to ${gateRoles.join(', ')}`)
  }
  await client.query('reset role')
}

/** Readable by every login, so that a process can tell at its start that the database is older than it is. */
function schemaVersionFunction() {
  return `set local role ${ownerRole};
    create function organisation.schema_version() returns text language sql immutable set search_path = pg_catalog
    as $$ select '${schemaVersion()}' $$;
    reset role;`
}

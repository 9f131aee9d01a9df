import type pg from 'pg'
import { gateRoles, loginRoles, ownerRole, type LoginRole } from './login-roles'

const oldestServer = 150_000

/** Limits every transaction of a login has: a statement 5 s, a lock 2 s, idle 10 s. */
const limits = ["statement_timeout = '5s'", "lock_timeout = '2s'", "idle_in_transaction_session_timeout = '10s'"]

/**
 * Makes the roles, which belong to the whole server, and gives each login its password.
 * @throws when the server is older than PostgreSQL 15.
 */
export async function bootstrapRoles(client: pg.Client, passwords: Record<LoginRole, string>) {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  if ((rows[0]?.version ?? 0) < oldestServer) throw new Error('DIVERT needs PostgreSQL 15 or later')
  for (const role of [ownerRole, ...gateRoles]) {
    await makeRole(client, role, 'nologin noinherit')
    await client.query(`grant ${role} to current_user`)
  }
  for (const role of loginRoles) {
    await makeRole(client, role, 'login noinherit')
    await client.query(`alter role ${role} password ${client.escapeLiteral(passwords[role])}`)
    for (const limit of limits) await client.query(`alter role ${role} set ${limit}`)
  }
  // What the worker's schema is made of belongs to the worker, and is made and closed as the worker.
  await client.query('grant divert_worker to current_user')
  for (const role of [ownerRole, ...gateRoles, 'divert_worker']) {
    await client.query(`alter default privileges for role ${role} revoke execute on functions from public`)
  }
}

async function makeRole(client: pg.Client, role: string, attributes: string) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query(`create role ${role} ${attributes}`)
}

/** What PostgreSQL gives to everybody, taken back: CONNECT, and the schema `public`. The owner may make schemas. */
export async function closePublicDoors(client: pg.Client) {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]?.name
  await client.query(`revoke all on database ${database} from public`)
  await client.query('revoke all on schema public from public')
  await client.query(`grant create on database ${database} to ${ownerRole}`)
  for (const role of loginRoles) await client.query(`grant connect on database ${database} to ${role}`)
}

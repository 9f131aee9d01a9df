import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { jobsSchema, type LoginRole } from './login-roles'
import { loginUrl } from './surface-urls'

const owner: LoginRole = 'divert_worker'

/**
 * Makes schema `jobs` for divert_worker and brings graphile-worker's tables in it up to date, as that login.
 * `db/gates/jobs.sql` then says who may reach them.
 */
export async function migrateJobs(client: pg.Client, setupUrl: string, password: string) {
  await client.query(`create schema if not exists ${jobsSchema} authorization ${owner}`)
  await client.query(`set role ${owner}`)
  // graphile-worker would make its schema before this table, and would need to be allowed to make schemas.
  await client.query(`create table if not exists ${jobsSchema}.migrations
    (id int primary key, ts timestamptz default now() not null, breaking boolean not null default false)`)
  await client.query('reset role')
  const pool = new pg.Pool({ connectionString: loginUrl(setupUrl, owner, password), max: 1 })
  pool.on('error', () => {})
  pool.on('connect', (connection) => connection.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, schema: jobsSchema })
  } finally {
    await pool.end()
  }
}

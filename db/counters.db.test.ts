import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loginRoles, surfaces } from './login-roles'
import { testDatabase, type TestDatabase } from './testing/database'

/** By each of these a login that may read no case could watch the number of cases grow. */
const tells = [
  'select n_tup_ins from pg_stat_all_tables',
  'select n_tup_ins from pg_stat_user_tables',
  'select * from pg_stat_database',
  'select * from pg_stat_activity',
  'select * from pg_stat_io',
  'select * from pg_statio_all_tables',
  'select * from pg_stat_wal',
  'select * from pg_locks',
  'select reltuples from pg_class',
  'select relpages from pg_class',
  'select pg_relation_size(oid) from pg_class',
  'select pg_total_relation_size(oid) from pg_class',
  'select pg_stat_get_tuples_inserted(oid) from pg_class',
  'select pg_database_size(current_database())',
  'select pg_current_wal_lsn()',
  'select * from pg_control_checkpoint()',
  'select txid_current()',
  'select pg_current_xact_id()',
]

describe('what the server tells everybody', () => {
  let database: TestDatabase
  let clients: Map<string, pg.Client>
  beforeAll(async () => {
    database = await testDatabase()
    clients = new Map(surfaces.map((surface) => [surface, new pg.Client({ connectionString: database.urls[surface] })]))
    await Promise.all([...clients.values()].map((client) => client.connect()))
  })
  afterAll(async () => {
    await Promise.all([...clients.values()].map((client) => client.end()))
    await database.close()
  })

  test.each(tells)('no login is answered: %s', async (statement) => {
    for (const client of clients.values())
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test.each(['postgres', 'template1', 'divert_template'])('no login but its own may look round in %s', async (name) => {
    const { rows } = await database.superuser.query<{ grantee: string }>(
      `select case grantee when 0 then 'everybody' else grantee::regrole::text end as grantee
       from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba)))
       where datname = $1 and privilege_type in ('CONNECT', 'TEMPORARY') and grantee <> datdba`,
      [name],
    )
    const may = rows.map(({ grantee }) => grantee).sort()
    expect(may).toEqual(name === 'divert_template' ? [...loginRoles].sort() : [])
  })
})

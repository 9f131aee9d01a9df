import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from './testing/database'
import { findFaults } from './testing/wall/faults'

/** Each fault as a migration or a grant might make it, and what must be said of it. */
const planted: [title: string, statement: string, fault: string][] = [
  [
    'a new table without row security',
    'set role divert_owner; create table casework.notes (id int); reset role',
    'casework.notes has no row security',
  ],
  [
    'row security that its owner goes past',
    'alter table casework.people no force row level security',
    'casework.people lets its owner past row security',
  ],
  [
    'a table that a gate owns',
    'alter table casework.people owner to divert_gate_intake',
    'casework.people belongs to divert_gate_intake',
  ],
  [
    'a view that the owner owns',
    'alter view insight.waiting owner to divert_owner',
    'insight.waiting belongs to divert_owner',
  ],
  [
    'a view without its barrier',
    'alter view insight.waiting reset (security_barrier)',
    'insight.waiting has no security barrier',
  ],
  [
    'a definer function that the owner owns',
    'alter function intake.sign_out(boolean) owner to divert_owner',
    'intake.sign_out(boolean) runs as divert_owner, who is no gate',
  ],
  [
    'a function without its search path',
    'alter function intake.sign_out(boolean) reset search_path',
    'intake.sign_out(boolean) has no pinned search_path',
  ],
  [
    'a login that goes past row security',
    'alter role divert_intake bypassrls',
    'divert_intake may go past row security',
  ],
  ['a login that inherits', 'alter role divert_intake inherit', 'divert_intake may inherit'],
  ['a gate that somebody may log in as', 'alter role divert_gate_intake login', 'divert_gate_intake may log in'],
  [
    'a login that belongs to another role',
    'grant divert_casework to divert_intake',
    'divert_intake belongs to divert_casework',
  ],
  [
    'a login that reads what the server reads',
    'grant pg_read_all_data to divert_intake',
    'divert_intake belongs to pg_read_all_data',
  ],
  [
    'a login that cannot come in',
    'do $$ begin execute format($f$revoke connect on database %I from divert_intake$f$, current_database()); end $$',
    'divert_intake cannot connect',
  ],
  ['a role nobody knows', 'create role divert_helper', 'divert_helper is a role nobody knows'],
  [
    'a function for everybody',
    'grant execute on function account.staff_id() to public',
    'everybody may execute account.staff_id()',
  ],
  ['a table for everybody', 'grant select on organisation.teams to public', 'everybody may select organisation.teams'],
  [
    'a column for everybody',
    'grant select (name) on organisation.teams to public',
    'everybody may select organisation.teams.name',
  ],
  [
    'a login that reaches the jobs',
    'grant usage on schema jobs to divert_intake',
    'divert_intake reaches into schema jobs',
  ],
  [
    'a job that everybody hears of',
    'create or replace function jobs.remove_job(job_key text) returns jobs._private_jobs language plpgsql set search_path = pg_catalog as $f$ begin perform pg_notify($n$jobs:insert$n$, $n$$n$); return null; end $f$',
    'jobs.remove_job(text) notifies everybody who listens',
  ],
  [
    'a room that the worker owns',
    'create schema notes authorization divert_worker',
    'schema notes belongs to divert_worker',
  ],
  ['the schema public, opened', 'grant usage on schema public to public', 'everybody may usage in schema public'],
  [
    'a grant that may be handed on',
    'grant select on casework.cases to divert_casework with grant option',
    'divert_casework may hand on select on casework.cases',
  ],
  [
    'a privilege nobody needs',
    'grant truncate on casework.cases to divert_casework',
    'divert_casework was granted truncate on casework.cases',
  ],
  [
    'a policy for everybody',
    'create policy open_door on casework.people using (true)',
    'open_door on casework.people is for everybody',
  ],
]

describe('what holds of the whole database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  test('no fault is found in it', async () => {
    expect(await findFaults(database.superuser)).toEqual([])
  })

  // Roles belong to the whole cluster, which other files use at this moment: what is planted is rolled back.
  test.each(planted)('%s is found', async (_title, statement, fault) => {
    const client = await database.superuser.connect()
    try {
      await client.query(`begin; ${statement}`)
      expect(await findFaults(client)).toContain(fault)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test.each(['divert_owner', 'divert_gate_account', 'divert_gate_intake', 'divert_gate_audit', 'divert_gate_insight'])(
    'a function that %s makes is not for everybody',
    async (role) => {
      const client = await database.superuser.connect()
      try {
        await client.query(`begin; grant create on schema casework to ${role}; set local role ${role}`)
        await client.query(
          `create function casework.fresh() returns int language sql set search_path = pg_catalog as 'select 1'`,
        )
        await client.query('reset role')
        expect(await findFaults(client)).toEqual([])
      } finally {
        await client.query('rollback')
        client.release()
      }
    },
  )
})

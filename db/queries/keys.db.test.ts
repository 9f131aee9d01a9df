import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSetup } from '../as-setup'
import { aCase, aService } from '../testing/makers'
import { testDatabase, type TestDatabase } from '../testing/database'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  await aCase(database.superuser)
})
afterAll(() => database.close())

const asKeysGate = (statement: string) =>
  asSetup(database.superuser.options.connectionString!, (tx) => tx.execute(sql.raw(statement)), 'divert_gate_keys')

const entry = (verb: string) =>
  `insert into audit.entries (at, surface, verb, permission, objects, request_id)
   values (now(), 'x', '${verb}', 'x', '{}', gen_random_uuid())`

test.each([
  'select sealed_profile from casework.people',
  'update casework.people set version = 2',
  'delete from casework.people',
  'select id from casework.cases',
  'select site_id from intake.envelopes',
  'delete from intake.envelopes',
  'select reason from casework.repairs',
  'select id from audit.entries',
  'select email from account.accounts',
  entry('erase'),
])('the gate of the key commands is refused: %s', async (statement) => {
  await expect(asKeysGate(statement)).rejects.toMatchObject({ sqlState: '42501' })
})

test.each([
  'select id, sealed_key from casework.people',
  'update casework.people set sealed_key = sealed_key',
  entry('key'),
])('and may: %s', async (statement) => {
  expect((await asKeysGate(statement)).rowCount).toBe(1)
})

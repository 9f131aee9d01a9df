import { afterAll, beforeAll, expect, test } from 'vitest'
import { surfaces } from '@/db/login-roles'
import { configurePools } from '@/db/pools'
import { schemaVersion } from '@/db/schema-version'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { readHealth } from './read-health'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('names the schema and the surfaces served, and nothing else', async () => {
  expect(await readHealth()).toEqual({
    status: 'ok',
    schema: schemaVersion(),
    surfaces: [...surfaces],
  })
})

test('a database of another version is not well', async () => {
  await database.superuser.query(
    `create or replace function organisation.schema_version() returns text language sql immutable as $$ select '0000_older' $$`,
  )
  expect((await readHealth()).status).toBe('schema differs')
})

test('nor is one that is away, or a process that serves nothing', async () => {
  configurePools({ intake: 'postgresql://divert_intake:x@127.0.0.1:1/nowhere' })
  expect(await readHealth()).toMatchObject({ status: 'database away', surfaces: ['intake'] })
  configurePools({})
  expect((await readHealth()).status).toBe('database away')
})

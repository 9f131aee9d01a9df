import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from './as'
import { testDatabase, type TestDatabase } from './testing/database'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const backend = () =>
  as('intake', 'nobody', async ({ tx }) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    return rows[0]!.pid
  })

test('a connection that ends just as it is taken is given back: ten of them, and the pool of four still serves', async () => {
  for (let times = 0; times < 10; times++) {
    const pid = await backend()
    // Within one turn, so that the pool has not noticed yet when it hands the connection out.
    process.kill(pid, 'SIGTERM')
    await expect(backend()).rejects.toMatchObject({ name: 'DatabaseError' })
  }
  expect(await backend()).toBeGreaterThan(0)
})

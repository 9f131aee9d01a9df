import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type pg from 'pg'
import { testDatabase, type TestDatabase } from './testing/database'
import { checkSignIn } from './testing/model/check-sign-in'
import { compareWorlds } from './testing/model/compare-worlds'

/** Any other seed will do as well: DIVERT_SEED=7 tries other worlds. */
const seed = Number(process.env.DIVERT_SEED ?? 3)

describe('the policies and a small model of them', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  /** Everything that is planted or arranged is taken back. */
  async function rolledBack<T>(work: (client: pg.PoolClient) => Promise<T>) {
    const client = await database.superuser.connect()
    try {
      await client.query('begin')
      return await work(client)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('agree about 2,000 random worlds, for every visitor on every surface', { timeout: 300_000 }, async () => {
    const compared = await rolledBack((client) => compareWorlds(client, { worlds: 2_000, seed }))
    expect(compared.differences).toEqual([])
    expect(compared.worlds).toBe(2_001)
    expect(compared.visitors).toBeGreaterThan(3_000)
  })

  test('agree about signing in and out, the letter box and the log', async () => {
    expect(await rolledBack(checkSignIn)).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import type { Surface } from './login-roles'
import { testDatabase, type TestDatabase } from './testing/database'
import { aCase, aService, aVisitor } from './testing/makers'

const canary = 'Zebedee-Quince'

let database: TestDatabase
let specialist: Visitor
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  specialist = (await aVisitor(database.superuser)).visitor
  await aCase(database.superuser)
})
afterAll(() => database.close())

describe('what the server refuses', () => {
  const refusals: [string, string, Surface, ReturnType<typeof sql>][] = [
    ['a failed CHECK', '23514', 'casework', sql`update casework.cases set status = ${canary}`],
    ['a value of the wrong type', '22P02', 'casework', sql`select from casework.cases where id = ${canary}::uuid`],
    ['a table it may not read', '42501', 'casework', sql`select ${canary} from account.sessions`],
    ['a statement that makes no sense', '42P01', 'casework', sql`select ${canary} from nothing_here`],
    [
      'an envelope for no site',
      '23503',
      'intake',
      sql`select intake.submit(${Buffer.from(canary)}, -1, 'community', now()::date, '')`,
    ],
    ['an envelope for no pathway', '23514', 'intake', sql`select intake.submit('', 1, ${canary}, now()::date, '')`],
    [
      'a missing value',
      '23502',
      'intake',
      sql`select intake.submit(${Buffer.from(canary)}, null, 'community', now()::date, '')`,
    ],
  ]

  test.each(refusals)(
    '%s comes out of db/ as its code %s and nothing else',
    async (_title, code, surface, statement) => {
      const visitor = surface === 'casework' ? specialist : 'nobody'
      const error = await as(surface, visitor, ({ tx }) => tx.execute(statement)).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({ name: 'DatabaseError', sqlState: code })
      expect((error as Error).cause).toBeUndefined()
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(canary)
    },
  )

  test('the server writes no value and no statement into its own log', () => {
    expect(readFileSync(join(database.clusterFolder, 'server.log'), 'utf8')).not.toContain(canary)
  })
})

describe('the letter box', () => {
  const post = (key: string) =>
    as(
      'intake',
      'nobody',
      async ({ tx }) =>
        (await tx.execute(sql`select intake.submit(${Buffer.from(key)}, 1, 'community', '2026-11-19', 'sealed')`)).rows,
    )

  test('answers a new envelope and one that has been here before with the same nothing', async () => {
    const first = await post('one')
    expect(await post('one')).toEqual(first)
    expect(first).toEqual([{ submit: '' }])
  })

  test('keeps the first of two with the same key', async () => {
    await post('two')
    await post('two')
    const { rows } = await database.superuser.query(
      `select count(*)::int from intake.envelopes where idempotency_key = 'two'`,
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  test('two at once with the same key are both accepted and make one', async () => {
    await Promise.all([post('three'), post('three'), post('three')])
    const { rows } = await database.superuser.query(
      `select count(*)::int from intake.envelopes where idempotency_key = 'three'`,
    )
    expect(rows).toEqual([{ count: 1 }])
  })
})

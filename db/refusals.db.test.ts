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
/** In the clear, or as the server writes bytes. */
const echo = new RegExp(`${canary}|${Buffer.from(canary).toString('hex')}`, 'i')
/** As long as every one is; what is in it nobody here looks at. */
const [keyBytes, envelopeBytes] = [32, 8290]
const bytes = (text: string, length: number) => Buffer.alloc(length, text)
const key = bytes(canary, keyBytes)
const envelope = bytes(canary, envelopeBytes)
const submit = (given: { key?: Buffer; envelope?: Buffer; pathway?: string; site?: number | null }) => {
  const { site } = { site: 1, ...given }
  return sql`select intake.submit(${given.key ?? key}, ${site}::int, ${given.pathway ?? 'community'}, '2026-11-19', ${given.envelope ?? envelope})`
}

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
    ['an envelope for no site', '23503', 'intake', submit({ site: -1 })],
    ['an envelope for no pathway', '23514', 'intake', submit({ pathway: canary })],
    ['a missing value', '23502', 'intake', submit({ site: null })],
    ['an envelope that is too short', '23514', 'intake', submit({ envelope: bytes(canary, envelopeBytes - 1) })],
    ['an envelope that is too long', '23514', 'intake', submit({ envelope: bytes(canary, envelopeBytes + 1) })],
    ['an envelope with nothing in it', '23514', 'intake', submit({ envelope: Buffer.alloc(0) })],
    ['a key that is too short', '23514', 'intake', submit({ key: bytes(canary, keyBytes - 1) })],
    ['a key that is too long', '23514', 'intake', submit({ key: bytes(canary, keyBytes + 1) })],
    ['a key with nothing in it', '23514', 'intake', submit({ key: Buffer.alloc(0) })],
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
      expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(echo)
    },
  )

  test('the server writes no value and no statement into its own log', () => {
    expect(readFileSync(join(database.clusterFolder, 'server.log'), 'utf8')).not.toMatch(echo)
  })
})

describe('the letter box', () => {
  const post = (text: string) =>
    as('intake', 'nobody', async ({ tx }) => (await tx.execute(submit({ key: bytes(text, keyBytes) }))).rows)
  const stored = async (text: string) => {
    const { rows } = await database.superuser.query(
      'select count(*)::int from intake.envelopes where idempotency_key = $1',
      [bytes(text, keyBytes)],
    )
    return rows
  }

  test('answers a new envelope and one that has been here before with the same nothing', async () => {
    const first = await post('one')
    expect(await post('one')).toEqual(first)
    expect(first).toEqual([{ submit: '' }])
  })

  test('keeps the first of two with the same key', async () => {
    await post('two')
    await post('two')
    expect(await stored('two')).toEqual([{ count: 1 }])
  })

  test('two at once with the same key are both accepted and make one', async () => {
    await Promise.all([post('three'), post('three'), post('three')])
    expect(await stored('three')).toEqual([{ count: 1 }])
  })
})

import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, quietly, type Visitor } from './as'
import { openSession } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService, aVisitor, changeSession, hashOfSession } from './testing/makers'
import { longestSessionHours } from './words/sessions'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
beforeEach(() => database.superuser.query('delete from account.sign_in_rules'))
afterAll(() => database.close())

const change = (visitor: Visitor, set: string) => changeSession(database.superuser, visitor, set)
const lastSeen = (visitor: Visitor, ago: string) => change(visitor, `last_seen_at = now() - interval '${ago}'`)
async function ofSession<T>(visitor: Visitor, column: string): Promise<T> {
  const { rows } = await database.superuser.query<{ found: T }>(
    `select ${column} as found from account.sessions where token_hash = $1`,
    [hashOfSession(visitor)],
  )
  return rows[0]!.found
}
const secondsIdle = (visitor: Visitor) => ofSession<number>(visitor, 'extract(epoch from now() - last_seen_at)::int')
const stands = (visitor: Visitor, side: 'account' | 'intake' = 'account') =>
  as(side, visitor, async ({ actor }) => actor !== null)
const officer = () => aVisitor(database.superuser, { role: 'officer', kind: 'officer' })
const rule = (role: string, idleMinutes: number, longestHours: number) =>
  database.superuser.query('insert into account.sign_in_rules values ($1, true, $2, $3)', [
    role,
    idleMinutes,
    longestHours,
  ])

describe('a session that nobody uses', () => {
  test.each([
    ['specialist', '59 minutes', '61 minutes'],
    ['practice_lead', '59 minutes', '61 minutes'],
    ['partner', '59 minutes', '61 minutes'],
    ['administrator', '29 minutes', '31 minutes'],
  ] as const)('of a %s stands after %s and has ended after %s', async (role, before, after) => {
    const { visitor } = await aVisitor(database.superuser, { role })
    await lastSeen(visitor, before)
    expect(await stands(quietly(visitor))).toBe(true)
    await lastSeen(visitor, after)
    expect(await stands(visitor)).toBe(false)
    expect(await stands(visitor)).toBe(false)
  })

  test('of an officer stands as long as it may last', async () => {
    const { visitor } = await officer()
    await lastSeen(visitor, '11 hours 59 minutes')
    expect(await stands(visitor, 'intake')).toBe(true)
  })

  test('ends when the role’s own rule says, sooner or later', async () => {
    const { visitor } = await aVisitor(database.superuser)
    await rule('specialist', 5, 12)
    await lastSeen(visitor, '6 minutes')
    expect(await stands(visitor)).toBe(false)
    await database.superuser.query('update account.sign_in_rules set idle_minutes = 120')
    await lastSeen(visitor, '119 minutes')
    expect(await stands(visitor)).toBe(true)
  })

  test('goes on when it is used, and what reads the limit is told it', async () => {
    const { visitor } = await aVisitor(database.superuser)
    await lastSeen(visitor, '59 minutes')
    expect(await as('casework', visitor, async ({ actor }) => actor!.idleMinutes)).toBe(60)
    expect(await secondsIdle(visitor)).toBeLessThan(5)
  })

  test('is noted to the minute: within one, a request writes nothing', async () => {
    const { visitor } = await aVisitor(database.superuser)
    await lastSeen(visitor, '50 seconds')
    await stands(visitor)
    expect(await secondsIdle(visitor)).toBeGreaterThanOrEqual(50)
  })

  test('is not kept by a quiet look, on either side', async () => {
    const [one, other] = [(await aVisitor(database.superuser)).visitor, (await officer()).visitor]
    await lastSeen(one, '30 minutes')
    await lastSeen(other, '30 minutes')
    expect(await stands(quietly(one))).toBe(true)
    expect(await stands(quietly(other), 'intake')).toBe(true)
    expect(await secondsIdle(one)).toBeGreaterThanOrEqual(1_800)
    expect(await secondsIdle(other)).toBeGreaterThanOrEqual(1_800)
  })

  test('is noted by the first of two requests at once, and neither waits for the other', async () => {
    const { visitor } = await aVisitor(database.superuser)
    await lastSeen(visitor, '10 minutes')
    const found = await as('account', visitor, async () =>
      as('casework', visitor, async ({ tx, actor }) => {
        await tx.execute(sql`select 1`)
        return actor !== null
      }),
    )
    expect(found).toBe(true)
    expect(await secondsIdle(visitor)).toBeLessThan(5)
  })
})

describe('a session that is used all the time', () => {
  async function lastsHours(role: 'officer' | 'specialist') {
    const { email, passwordKey } = await anAccount(database.superuser, { role })
    const side = role === 'officer' ? 'intake' : 'account'
    const token = randomUUID()
    await as(side, 'nobody', ({ tx }) => openSession(tx, side, { email, key: passwordKey, token, device: 'Chrome' }))
    const { rows } = await database.superuser.query(
      'select (extract(epoch from expires_at - created_at) / 3600)::int as hours from account.sessions where token_hash = $1',
      [hashOfSession({ session: token })],
    )
    return rows[0].hours
  }

  test('ends all the same: after 12 hours, an officer’s too', async () => {
    expect(await lastsHours('specialist')).toBe(12)
    expect(await lastsHours('officer')).toBe(12)
    const { visitor } = await aVisitor(database.superuser, { expires: '-1 second' })
    expect(await stands(visitor)).toBe(false)
  })

  test('lasts as its role’s rule says, and never longer than the cookie', async () => {
    await rule('specialist', 60, 8)
    await rule('officer', 60, 1_000)
    expect(await lastsHours('specialist')).toBe(8)
    expect(await lastsHours('officer')).toBe(longestSessionHours)
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import { endOwnSessions, endSessionsOf, ownSessions, sessionsOf } from './queries/sessions'
import { testDatabase, type TestDatabase } from './testing/database'
import { aService, aSession, aVisitor, changeSession, hashOfSession } from './testing/makers'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

const change = (visitor: Visitor, set: string) => changeSession(database.superuser, visitor, set)
const lastSeen = (visitor: Visitor, ago: string) => change(visitor, `last_seen_at = now() - interval '${ago}'`)
async function idFor(visitor: Visitor) {
  const { rows } = await database.superuser.query<{ id: string }>(
    'select id from account.sessions where token_hash = $1',
    [hashOfSession(visitor)],
  )
  return rows[0]!.id
}
const stands = (visitor: Visitor, side: 'account' | 'intake' = 'account') =>
  as(side, visitor, async ({ actor }) => actor !== null)
const officer = () => aVisitor(database.superuser, { role: 'officer', kind: 'officer' })

describe('somebody’s own sessions', () => {
  test('are listed with where and when, this one marked, and nobody else’s', async () => {
    const { id, visitor } = await aVisitor(database.superuser)
    const other = await aSession(database.superuser, id)
    await change(other, `device = 'Safari on iPhone', last_seen_at = now() - interval '5 minutes'`)
    await aVisitor(database.superuser)
    const found = await as('account', visitor, ({ tx }) => ownSessions(tx, 'account'))
    expect(found.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Unknown device', true],
      ['Safari on iPhone', false],
    ])
    expect(found[1]!.lastSeenAt.getTime()).toBeLessThan(Date.now() - 290_000)
  })

  test('leave out what has ended, by hand or by itself, and what awaits its second factor', async () => {
    const { id, visitor } = await aVisitor(database.superuser)
    await aSession(database.superuser, id, { revoked: true })
    await aSession(database.superuser, id, { expires: '-1 second' })
    await lastSeen(await aSession(database.superuser, id), '61 minutes')
    await change(await aSession(database.superuser, id), 'awaits_factor = true')
    expect(await as('account', visitor, ({ tx }) => ownSessions(tx, 'account'))).toHaveLength(1)
  })

  test('end one by one, the others staying', async () => {
    const { id, visitor } = await aVisitor(database.superuser)
    const [lost, kept] = [await aSession(database.superuser, id), await aSession(database.superuser, id)]
    const lostId = await idFor(lost)
    expect(await as('account', visitor, ({ tx }) => endOwnSessions(tx, 'account', lostId))).toBe(1)
    expect([await stands(lost), await stands(kept), await stands(visitor)]).toEqual([false, true, true])
  })

  test('end everywhere else at once, and leave a line in the log', async () => {
    const { id, visitor } = await officer()
    const other = await aSession(database.superuser, id, { kind: 'officer' })
    expect(await as('intake', visitor, ({ tx }) => endOwnSessions(tx, 'intake', null))).toBe(1)
    expect([await stands(other, 'intake'), await stands(visitor, 'intake')]).toEqual([false, true])
    const { rows } = await database.superuser.query(
      `select surface, verb, actor_role from audit.entries where actor_id = $1 and permission = 'own-sessions:end'`,
      [id],
    )
    expect(rows).toEqual([{ surface: 'divert_intake', verb: 'sign_in', actor_role: 'officer' }])
  })

  test('are nobody else’s to end, from either side, nor in a session that has ended', async () => {
    const [one, other] = [await aVisitor(database.superuser), await aVisitor(database.superuser)]
    const [police, ended] = [await officer(), await aSession(database.superuser, one.id, { revoked: true })]
    const id = await idFor(one.visitor)
    expect(await as('account', other.visitor, ({ tx }) => endOwnSessions(tx, 'account', id))).toBe(0)
    expect(await as('intake', police.visitor, ({ tx }) => endOwnSessions(tx, 'intake', id))).toBe(0)
    expect(await as('intake', one.visitor, ({ tx }) => endOwnSessions(tx, 'intake', null))).toBe(0)
    expect(await as('account', ended, ({ tx }) => endOwnSessions(tx, 'account', null))).toBe(0)
    expect(await as('account', 'nobody', ({ tx }) => endOwnSessions(tx, 'account', null))).toBe(0)
    expect(await stands(one.visitor)).toBe(true)
  })
})

describe('the sessions of an account that lost a device', () => {
  test('are an administrator’s to see and to end, an officer’s and a specialist’s', async () => {
    const admin = (await aVisitor(database.superuser, { role: 'administrator' })).visitor
    const [one, two] = [await aVisitor(database.superuser), await officer()]
    const other = await aSession(database.superuser, one.id)
    const found = await as('admin', admin, ({ tx }) => sessionsOf(tx, one.id))
    expect(found).toHaveLength(2)
    const lostId = await idFor(other)
    expect(await as('admin', admin, ({ tx }) => endSessionsOf(tx, one.id, lostId))).toBe(1)
    expect([await stands(other), await stands(one.visitor)]).toEqual([false, true])
    expect(await as('admin', admin, ({ tx }) => endSessionsOf(tx, two.id, null))).toBe(1)
    expect(await stands(two.visitor, 'intake')).toBe(false)
  })

  test.each(['specialist', 'practice_lead', 'figures_manager', 'partner'] as const)(
    'are hidden from a %s at the same login, who ends none',
    async (role) => {
      const [asker, one] = [await aVisitor(database.superuser, { role }), await aVisitor(database.superuser)]
      expect(await as('admin', asker.visitor, ({ tx }) => sessionsOf(tx, one.id))).toEqual([])
      expect(await as('admin', asker.visitor, ({ tx }) => endSessionsOf(tx, one.id, null))).toBe(0)
      expect(await as('admin', 'nobody', ({ tx }) => endSessionsOf(tx, one.id, null))).toBe(0)
      expect(await stands(one.visitor)).toBe(true)
    },
  )

  test.each(['account', 'casework', 'insight'] as const)('are out of reach of %s', async (surface) => {
    const one = await aVisitor(database.superuser)
    await expect(as(surface, one.visitor, ({ tx }) => sessionsOf(tx, one.id))).rejects.toMatchObject({
      sqlState: '42501',
    })
    await expect(as(surface, one.visitor, ({ tx }) => endSessionsOf(tx, one.id, null))).rejects.toMatchObject({
      sqlState: '42501',
    })
  })
})

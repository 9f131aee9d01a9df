import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '@/db/as'
import { aSession, aVisitor } from '@/db/testing/makers'
import { anAccountService, type AccountService } from '../testing/accounts'
import { endOtherSessions } from './end-other-sessions'
import { endSession } from './end-session'
import { endSessionsOf } from './end-sessions-of'
import { listOwnSessions } from './list-own-sessions'
import { listSessionsOf } from './list-sessions-of'

let service: AccountService
beforeAll(async () => (service = await anAccountService()))
afterAll(() => service.database.close())

const somebody = (wishes: Parameters<typeof aVisitor>[1] = {}) => aVisitor(service.database.superuser, wishes)

for (const side of ['account', 'intake'] as const) {
  const who = side === 'intake' ? ({ role: 'officer', kind: 'officer' } as const) : ({ role: 'partner' } as const)

  test(`a ${who.role} lists their sessions, ends one, and then all the others`, async () => {
    const { id, visitor } = await somebody(who)
    for (let count = 0; count < 2; count++) await aSession(service.database.superuser, id, who)
    const { sessions } = await listOwnSessions[side](visitor, {})
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1)
    const lost = sessions.find(({ isThis }) => !isThis)!
    await endSession[side](visitor, { sessionId: lost.id })
    await endSession[side](visitor, { sessionId: randomUUID() })
    expect((await listOwnSessions[side](visitor, {})).sessions).toHaveLength(2)
    expect(await endOtherSessions[side](visitor, {})).toBe(1)
    expect((await listOwnSessions[side](visitor, {})).sessions).toMatchObject([{ isThis: true }])
  })
}

test('an administrator lists where somebody is signed in and ends it, which the log says once', async () => {
  const [admin, one] = [await somebody({ role: 'administrator' }), await somebody()]
  await aSession(service.database.superuser, one.id)
  const { sessions } = await listSessionsOf(admin.visitor, { accountId: one.id })
  expect(sessions).toHaveLength(2)
  const first = { accountId: one.id, sessionId: sessions[0]!.id }
  expect(await endSessionsOf(admin.visitor, first)).toMatchObject({ ended: 1 })
  expect(await endSessionsOf(admin.visitor, { accountId: one.id })).toMatchObject({ ended: 1 })
  expect(await as('account', one.visitor, async ({ actor }) => actor)).toBeNull()
  const { rows } = await service.database.superuser.query(
    `select verb, permission, objects from audit.entries where actor_id = $1 order by id`,
    [admin.id],
  )
  const line = (permission: string) => ({ verb: 'admin', permission, objects: [one.id] })
  expect(rows).toEqual([line('accounts:read'), line('sessions:end'), line('sessions:end')])
})

test.each(['specialist', 'practice_lead', 'figures_manager', 'partner'] as const)(
  'a %s sees and ends nobody else’s',
  async (role) => {
    const [asker, one] = [await somebody({ role }), await somebody()]
    const refused = { code: 'FORBIDDEN' }
    await expect(listSessionsOf(asker.visitor, { accountId: one.id })).rejects.toMatchObject(refused)
    await expect(endSessionsOf(asker.visitor, { accountId: one.id })).rejects.toMatchObject(refused)
    expect(await as('account', one.visitor, async ({ actor }) => actor?.id)).toBe(one.id)
  },
)

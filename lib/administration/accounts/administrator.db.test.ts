import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, type Visitor } from '@/db/as'
import { updateAccount } from '@/db/queries/administered-accounts'
import { anAdministration, anInvitation, type Administration } from '@/lib/testing/administration'
import { changeRole } from './change-role'
import { disableAccount } from './disable-account'
import { getAccount } from './get-account'
import { inviteAccount } from './invite-account'
import { sendReset } from './send-reset'

let service: Administration
let grace: Visitor
let graceId: string
beforeAll(async () => {
  service = await anAdministration()
})
afterAll(() => service.close())
beforeEach(async () => {
  ;({ visitor: grace, id: graceId } = await service.administrator())
})

describe('an administrator', () => {
  test('changes nothing about their own account', async () => {
    const id = graceId
    const before = await service.stored(id)
    const own = { code: 'FORBIDDEN' }
    await expect(disableAccount(grace, { id })).rejects.toMatchObject(own)
    await expect(changeRole(grace, { id, role: 'specialist' })).rejects.toMatchObject(own)
    await expect(sendReset(grace, { id })).rejects.toMatchObject(own)
    expect(await service.stored(id)).toEqual(before)
  })

  test('whose place is being taken away takes nobody else’s meanwhile', async () => {
    const other = await service.administrator()
    const waits = `select from pg_stat_activity where wait_event = 'advisory' and datname = current_database()`
    const late = await as('admin', grace, async ({ tx }) => {
      await updateAccount(tx, other.id, { disabledAt: new Date() })
      const begun = disableAccount(other.visitor, { id: graceId }).catch((error: unknown) => error)
      await expect.poll(async () => (await service.look(waits)).length).toBe(1)
      return { begun }
    })
    expect(await late.begun).toMatchObject({ code: 'FORBIDDEN' })
    expect((await service.stored(graceId)).disabled_at).toBeNull()
    expect((await service.stored(other.id)).disabled_at).not.toBeNull()
  })

  test.each(['specialist', 'practice_lead', 'figures_manager', 'partner'] as const)(
    'is nobody else: %s',
    async (role) => {
      const { visitor } = await service.staff({ role })
      const { id } = await service.account()
      const forbidden = { code: 'FORBIDDEN' }
      await expect(inviteAccount(visitor, anInvitation())).rejects.toMatchObject(forbidden)
      await expect(disableAccount(visitor, { id })).rejects.toMatchObject(forbidden)
      await expect(getAccount(visitor, { id })).rejects.toMatchObject(forbidden)
      const taken = as('admin', visitor, ({ tx }) => updateAccount(tx, id, { role: 'administrator' }))
      expect(await taken).toBe(false)
    },
  )
})

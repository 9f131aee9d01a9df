import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from '@/db/as'
import { camdenNorth, camdenSouth, islington } from '@/db/testing/makers'
import { anAdministration, anInvitation, type Administration } from '@/lib/testing/administration'
import { cancelLeave } from './cancel-leave'
import { changeAccount } from './change-account'
import { changeRole } from './change-role'
import { disableAccount } from './disable-account'
import { enableAccount } from './enable-account'
import { getAccount } from './get-account'
import { inviteAccount } from './invite-account'
import { planLeave } from './plan-leave'
import { sendInvitationAgain } from './send-invitation-again'
import { sendReset } from './send-reset'
import { withdrawLinks } from './withdraw-links'

let service: Administration
let grace: Visitor
let graceId: string
beforeAll(async () => {
  service = await anAdministration()
  ;({ visitor: grace, id: graceId } = await service.administrator())
})
afterAll(() => service.close())

describe('inviting', () => {
  test('makes an account without a password, and a link that waits for seven days in the mail', async () => {
    const { id } = await inviteAccount(grace, anInvitation({ email: 'NOOR@police.example' }))
    expect(await service.stored(id)).toMatchObject({
      email: 'noor@police.example',
      role: 'officer',
      password_verifier: null,
    })
    expect(await service.links(id)).toEqual([{ purpose: 'invitation', live: true }])
    expect(await service.mails(id)).toEqual([{ template: 'invitation', detail: {} }])
    expect((await getAccount(grace, { id })).account).toMatchObject({ state: 'invited', siteNames: ['Camden'] })
  })

  test('of a practice lead puts them in their teams, as the lead of those they lead', async () => {
    const { id } = await inviteAccount(
      grace,
      anInvitation({ role: 'practice_lead', teamIds: [camdenSouth], leadIds: [camdenNorth] }),
    )
    const { account } = await getAccount(grace, { id })
    expect(account.teams).toEqual([
      { id: camdenSouth, isLead: false },
      { id: camdenNorth, isLead: true },
    ])
  })

  test('of an officer puts them in no team, whatever was posted', async () => {
    const { id } = await inviteAccount(grace, anInvitation({ teamIds: [camdenNorth], leadIds: [camdenNorth] }))
    expect((await getAccount(grace, { id })).account.teams).toEqual([])
  })

  test('of somebody who signs in with their organisation sends a mail and no link', async () => {
    const { id } = await inviteAccount(grace, anInvitation({ way: 'organisation' }))
    expect([await service.links(id), await service.mails(id)]).toEqual([
      [],
      [{ template: 'invitation', detail: { what: 'organisation' } }],
    ])
  })

  test('says which answer to put right: a taken address, no site, a team without its site, no organisation', async () => {
    const { email } = await service.account()
    const wrong: [string, Record<string, unknown>][] = [
      ['email', { email: email.toUpperCase() }],
      ['siteIds', { siteIds: [] }],
      ['siteIds', { siteIds: [99] }],
      ['siteIds', { role: 'specialist', siteIds: [islington], teamIds: [camdenNorth] }],
      ['organisation', { otherOrganisation: '' }],
    ]
    const before = await service.look('select count(*) from account.accounts')
    for (const [field, wishes] of wrong) {
      await expect(inviteAccount(grace, anInvitation(wishes))).rejects.toMatchObject({
        code: 'INVALID',
        fields: { [field]: expect.any(String) },
      })
    }
    expect(await service.look('select count(*) from account.accounts')).toEqual(before)
  })

  test('can be sent again, and withdrawn', async () => {
    const { id } = await inviteAccount(grace, anInvitation())
    await sendInvitationAgain(grace, { id })
    expect((await service.links(id)).map(({ live }) => live)).toEqual([false, true])
    await withdrawLinks(grace, { id })
    expect((await getAccount(grace, { id })).link).toMatchObject({ state: 'withdrawn' })
  })
})

describe('an account', () => {
  const asItIs = async (id: string) => {
    const { account } = await getAccount(grace, { id })
    const { name, email, organisation, siteIds, signsInWith } = account
    return { id, name, email, organisation, siteIds, way: signsInWith }
  }

  test('with another address has no password, no session, and a link to choose a new one', async () => {
    const { id } = await service.account()
    const session = await service.session(id)
    const changed = await changeAccount(grace, { ...(await asItIs(id)), email: `${randomUUID()}@divert.example` })
    expect(changed.signsInAnew).toBe(true)
    expect((await service.stored(id)).password_verifier).toBeNull()
    expect(await as('account', session, async ({ actor }) => actor)).toBeNull()
    expect(await service.links(id)).toEqual([{ purpose: 'reset', live: true }])
  })

  test('with another name or site keeps its password and its sessions', async () => {
    const { id } = await service.account()
    const session = await service.session(id)
    await changeAccount(grace, { ...(await asItIs(id)), name: 'Another Name', siteIds: [islington] })
    expect(await as('account', session, async ({ actor }) => actor)).toMatchObject({
      name: 'Another Name',
      siteIds: [islington],
    })
    expect(await service.links(id)).toEqual([])
  })

  test('gets another role on its own side of the wall, and signs in anew', async () => {
    const { id } = await service.account({ role: 'practice_lead', teams: [camdenNorth], leads: true })
    const session = await service.session(id)
    await changeRole(grace, { id, role: 'specialist' })
    expect((await getAccount(grace, { id })).account).toMatchObject({
      role: 'specialist',
      teams: [{ id: camdenNorth, isLead: false }],
    })
    expect(await as('account', session, async ({ actor }) => actor)).toBeNull()
    await expect(changeRole(grace, { id, role: 'officer' })).rejects.toMatchObject({ code: 'INVALID' })
    const officer = await service.account({ role: 'officer' })
    await expect(changeRole(grace, { id: officer.id, role: 'administrator' })).rejects.toMatchObject({
      code: 'INVALID',
    })
  })

  test('that is disabled has no session left when it is enabled again, and no link that works', async () => {
    const { id } = await service.account()
    const session = await service.session(id)
    await sendReset(grace, { id })
    await disableAccount(grace, { id })
    expect(await as('account', session, async ({ actor }) => actor)).toBeNull()
    await enableAccount(grace, { id })
    expect(await as('account', session, async ({ actor }) => actor)).toBeNull()
    expect(await service.links(id)).toEqual([{ purpose: 'reset', live: false }])
    expect((await getAccount(grace, { id })).account.state).toBe('active')
  })

  test('has its leave, until it is cancelled, with somebody who can sign in as its cover', async () => {
    const [away, cover] = [await service.account(), await service.account({ name: 'Ben Carter' })]
    const days = { 'from.day': '1', 'from.month': '12', 'from.year': '2099', 'to.month': '12', 'to.year': '2099' }
    await planLeave(grace, { id: away.id, ...days, 'to.day': '14', coverId: cover.id })
    const [planned] = (await getAccount(grace, { id: away.id })).leave
    expect(planned).toMatchObject({ fromOn: '2099-12-01', toOn: '2099-12-14', coverName: 'Ben Carter' })
    await cancelLeave(grace, { id: away.id, leaveId: planned!.id })
    expect((await getAccount(grace, { id: away.id })).leave).toEqual([])
    const backwards = { id: away.id, ...days, 'from.day': '20', 'to.day': '14' }
    await expect(planLeave(grace, backwards)).rejects.toMatchObject({ fields: { to: expect.any(String) } })
    const own = { id: away.id, ...days, 'to.day': '14', coverId: away.id }
    await expect(planLeave(grace, own)).rejects.toMatchObject({ fields: { coverId: expect.any(String) } })
  })

  test('what was changed about it stands in the record, with what it was before', async () => {
    const { id } = await service.account()
    await changeRole(grace, { id, role: 'practice_lead' })
    const [changed] = await service.look(
      `select actor_id, before, after from organisation.changes where object = $1 order by id desc limit 1`,
      [id],
    )
    expect(changed).toEqual({ actor_id: graceId, before: { role: 'specialist' }, after: { role: 'practice_lead' } })
  })
})

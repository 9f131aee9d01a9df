import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aVisitor, islington } from '@/db/testing/makers'
import { anAccountService, type AccountService } from '../testing/accounts'
import { findAccounts } from './find-accounts'
import { listAccounts } from './list-accounts'

let service: AccountService
beforeAll(async () => {
  service = await anAccountService()
  await service.add({ siteNames: ['Islington', 'Camden'] })
  await service.add({ email: 'sam@divert.example', name: 'Sam Reed', role: 'officer', organisation: 'Police' })
})
afterAll(() => service.database.close())

const administrator = async () =>
  (await aVisitor(service.database.superuser, { role: 'administrator', sites: [], name: 'Grace Adeyemi' })).visitor

test('an administrator sees everybody’s account with their sites, in the order asked for', async () => {
  const { accounts } = await listAccounts(await administrator(), { sort: 'name', order: 'desc' })
  expect(accounts.map(({ name }) => name)).toEqual(['Sam Reed', 'Grace Adeyemi', 'Amina Yusuf'])
  expect(accounts.find(({ name }) => name === 'Amina Yusuf')).toMatchObject({
    roleLabel: 'Engagement specialist',
    siteNames: ['Camden', 'Islington'],
    disabledAt: null,
  })
})

test('nothing that proves a password comes with it', async () => {
  const { accounts } = await listAccounts(await administrator(), {})
  expect(Object.keys(accounts[0]!).join(' ')).not.toMatch(/password|verifier|salt/i)
})

test('looking is written down', async () => {
  const { rows } = await service.database.superuser.query(
    `select verb, surface, cardinality(objects) as accounts from audit.entries where permission = 'accounts:read'`,
  )
  expect(rows[0]).toMatchObject({ verb: 'admin', surface: 'divert_admin' })
})

describe('a service of many accounts', () => {
  const named = async (asked: Parameters<typeof listAccounts>[1]) => {
    const { accounts, found, counts } = await listAccounts(await administrator(), asked)
    return { names: accounts.map(({ name }) => name), found, counts }
  }

  test('is narrowed by role, site and state, and counted by state', async () => {
    const { superuser } = service.database
    await anAccount(superuser, { name: 'Kim Disabled', role: 'partner', sites: [], disabled: true })
    const invited = await anAccount(superuser, { name: 'Lee Invited', role: 'partner', sites: [islington] })
    await superuser.query('update account.accounts set password_verifier = null where id = $1', [invited.id])
    expect(await named({ role: 'partner' })).toMatchObject({ found: 2, counts: { invited: 1, active: 0, disabled: 1 } })
    expect((await named({ role: 'partner', site: '2' })).names).toEqual(['Lee Invited'])
    expect((await named({ role: 'partner', state: 'disabled' })).names).toEqual(['Kim Disabled'])
    expect((await named({ role: '', site: '', state: 'invited' })).names).toEqual(['Lee Invited'])
  })

  test('is shown fifty at a time, and only those shown are written down', async () => {
    const { superuser } = service.database
    for (let n = 0; n < 60; n++) await anAccount(superuser, { role: 'figures_manager', name: `Figures ${n}` })
    const first = await named({ role: 'figures_manager' })
    const second = await named({ role: 'figures_manager', page: '2' })
    expect([first.names.length, second.names.length, second.found]).toEqual([50, 10, 60])
    expect(new Set([...first.names, ...second.names]).size).toBe(60)
    const { rows } = await superuser.query(
      `select cardinality(objects) as accounts from audit.entries where permission = 'accounts:read' order by id desc limit 1`,
    )
    expect(rows).toEqual([{ accounts: 10 }])
  })

  test('is searched by any part of a name or an address, and a sign of a pattern is only itself', async () => {
    const find = async (words: string) =>
      (await findAccounts(await administrator(), { words })).accounts.map(({ name }) => name)
    expect(await find('REED')).toEqual(['Sam Reed'])
    expect(await find('sam@divert')).toEqual(['Sam Reed'])
    expect(await find('s_m r')).toEqual([])
    expect(await find('%%')).toEqual([])
    expect((await findAccounts(await administrator(), { words: 'figures' })).count).toBeGreaterThanOrEqual(60)
    await expect(findAccounts(await administrator(), { words: 'a' })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

test.each(['specialist', 'practice_lead', 'figures_manager', 'partner'] as const)('%s is refused', async (role) => {
  const { visitor } = await aVisitor(service.database.superuser, { role })
  await expect(listAccounts(visitor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

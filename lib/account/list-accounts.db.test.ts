import { afterAll, beforeAll, expect, test } from 'vitest'
import { aVisitor } from '@/db/testing/makers'
import { anAccountService, type AccountService } from '../testing/accounts'
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

test.each(['specialist', 'practice_lead', 'figures_manager', 'partner'] as const)('%s is refused', async (role) => {
  const { visitor } = await aVisitor(service.database.superuser, { role })
  await expect(listAccounts(visitor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

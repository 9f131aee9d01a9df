import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccountService, type AccountService } from '../testing/accounts'
import { createAccountInput } from './input'

let service: AccountService
beforeAll(async () => {
  service = await anAccountService()
})
afterAll(() => service.database.close())

const stored = async (email: string) =>
  (
    await service.database.superuser.query(
      `select a.email, a.name, a.role, array(select s.site_id from account.account_sites s where s.account_id = a.id) as sites
       from account.accounts a where email = $1`,
      [email],
    )
  ).rows[0]

describe('an account made by command', () => {
  test('is kept with its address in small letters and its sites', async () => {
    await service.add({ email: 'Grace@Divert.example', name: 'Grace Adeyemi', siteNames: ['Camden', 'Islington'] })
    expect(await stored('grace@divert.example')).toMatchObject({ name: 'Grace Adeyemi', role: 'specialist' })
    expect((await stored('grace@divert.example')).sites.sort()).toEqual([1, 2])
  })

  test('is refused where the address is taken', async () => {
    await service.add({ email: 'twice@divert.example' })
    await expect(service.add({ email: 'TWICE@divert.example' })).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('names the sites there are when one is not, and leaves nothing behind', async () => {
    await expect(service.add({ email: 'lost@divert.example', siteNames: ['Hackney'] })).rejects.toThrow(
      'No site is called Hackney. The sites are: Camden, Islington.',
    )
    expect(await stored('lost@divert.example')).toBeUndefined()
  })

  test('makes a site when asked, and a borough’s site takes that borough’s referrals', async () => {
    await service.add({ email: 'new@divert.example', siteNames: ['Hackney'] }, { makeSites: true })
    const { rows } = await service.database.superuser.query(
      `select name, area from organisation.sites s left join organisation.site_areas on site_id = s.id where name = 'Hackney'`,
    )
    expect(rows).toEqual([{ name: 'Hackney', area: 'E09000012' }])
  })
})

test('what is missing or too short is said, one line each', () => {
  const refused = createAccountInput.safeParse({ siteNames: [], password: 'short' })
  expect(refused.error?.issues.map((issue) => issue.message)).toEqual([
    expect.stringContaining('--email'),
    'Give --name',
    expect.stringContaining('Give --role'),
    'Give --organisation',
    'A password has at least 12 characters',
  ])
})

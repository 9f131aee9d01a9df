import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { aCase, camden, islington } from '@/db/testing/makers'
import { aMailService, type MailService } from '../testing/mail'
import { isDigestHour } from './digest-hour'
import { tendMail } from './tend-mail'

// A Monday; in London it is eight in the morning.
const morning = new Date('2026-11-23T08:00:00Z')

describe('the morning’s mail', () => {
  let service: MailService
  beforeAll(async () => {
    service = await aMailService()
  })
  beforeEach(async () => {
    await service.database.superuser.query(
      `delete from mail.outbox; delete from jobs._private_jobs; delete from casework.events;
       delete from casework.perceived_ethnicities; delete from casework.cases; delete from account.preferences;
       update account.accounts set disabled_at = now()`,
    )
  })
  afterAll(() => service.close())

  const superuser = () => service.database.superuser
  async function waiting(site: number, due: string) {
    const { id } = await aCase(superuser(), { site })
    await superuser().query('update casework.cases set due_at = $2 where id = $1', [id, due])
  }
  async function taken(specialist: string, nextOn: string) {
    const { id } = await aCase(superuser(), { specialist, status: 'trying_to_reach' })
    await superuser().query('update casework.cases set next_on = $2 where id = $1', [id, nextOn])
  }
  async function put() {
    const { rows } = await superuser().query<{ account_id: string; detail: object }>(
      `select account_id, detail from mail.outbox where template = 'digest' order by made_at`,
    )
    return rows
  }

  test('counts what waits at somebody’s sites and their own next steps, and says nothing else', async () => {
    const amina = await service.account({ sites: [camden] })
    await waiting(camden, '2026-11-20T12:00:00Z')
    await waiting(camden, '2026-11-24T12:00:00Z')
    await waiting(islington, '2026-11-20T12:00:00Z')
    await taken(amina.id, '2026-11-22')
    await taken(amina.id, '2026-11-23')
    await tendMail(() => morning)
    expect(await put()).toEqual([
      { account_id: amina.id, detail: { day: '2026-11-23', waiting: 2, overdue: 1, steps: 1 } },
    ])
  })

  test('comes once a day, however often it is looked at', async () => {
    const { id } = await service.account({ sites: [camden] })
    await waiting(camden, '2026-11-20T12:00:00Z')
    for (const minute of ['00', '10', '50']) await tendMail(() => new Date(`2026-11-23T08:${minute}:00Z`))
    await Promise.all([tendMail(() => morning), tendMail(() => morning)])
    expect(await put()).toMatchObject([{ account_id: id }])
    await tendMail(() => new Date('2026-11-24T08:00:00Z'))
    expect(await put()).toHaveLength(2)
  })

  test('goes to those who work with cases and want it, and to nobody with nothing to do', async () => {
    await waiting(camden, '2026-11-20T12:00:00Z')
    const lead = await service.account({ role: 'practice_lead', sites: [camden] })
    const unwilling = await service.account({ sites: [camden] })
    await superuser().query('insert into account.preferences (account_id, digest) values ($1, false)', [unwilling.id])
    await service.account({ sites: [islington] })
    await service.account({ sites: [camden], disabled: true })
    for (const role of ['figures_manager', 'administrator', 'partner', 'officer'] as const)
      await service.account({ role, sites: [camden] })
    await tendMail(() => morning)
    expect(await put()).toMatchObject([{ account_id: lead.id }])
  })

  test('comes at eight on London’s clocks, winter and summer, and not at the weekend', () => {
    const hours = [
      '2026-11-23T08:00Z',
      '2026-07-06T07:00Z',
      '2026-11-23T07:59Z',
      '2026-07-06T08:00Z',
      '2026-11-22T08:00Z',
    ]
    expect(hours.map((hour) => isDigestHour(new Date(hour)))).toEqual([true, true, false, false, false])
  })

  test('the worker is given the counts of a mail it has taken, and no case, account or outbox to look at', async () => {
    for (const table of ['casework.cases', 'account.accounts', 'account.links', 'mail.outbox']) {
      const looking = as('worker', 'nobody', ({ tx }) => tx.execute(`select from ${table} limit 1`))
      await expect(looking).rejects.toMatchObject({ sqlState: '42501' })
    }
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aCase, anAccount, aService, aVisitor, camden, islington } from '@/db/testing/makers'
import { readDashboard, type Dashboard } from './read-dashboard'

/** The views count what is overdue by the database's own clock, so this test's times are told from the real one. */
const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const day = (at: Date) => at.toISOString().slice(0, 10)

let database: TestDatabase
let amina: { id: string }
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  amina = await anAccount(database.superuser, { name: 'Amina Yusuf', sites: [camden, islington] })
  await anAccount(database.superuser, { name: 'Ben Carter' })
  await anAccount(database.superuser, { name: 'Left Last Year', disabled: true })
  await anAccount(database.superuser, { name: 'Priya Shah', role: 'practice_lead' })

  await put({
    site: camden,
    receivedAt: days(-9),
    dueAt: days(-7),
    firstContactAt: days(-8),
    status: 'working_together',
  })
  await put({
    site: camden,
    receivedAt: days(-9),
    dueAt: days(-7),
    firstContactAt: days(-2),
    status: 'trying_to_reach',
  })
  await put({ site: camden, receivedAt: days(-9), dueAt: days(-7), status: 'working_together', nextOn: day(days(-2)) })
  await put({ site: islington, receivedAt: days(-3), dueAt: days(-1), status: 'trying_to_reach', route: 'custody' })
  await put({ site: islington, receivedAt: days(-1), dueAt: days(1), status: 'waiting' })
  await put({ site: camden, receivedAt: days(-5), dueAt: days(-3), status: 'waiting', route: 'custody' })
  await put({ site: camden, receivedAt: days(-100), dueAt: days(-98), firstContactAt: days(-99), status: 'closed' })
})
afterAll(() => database.close())

type Put = {
  site: number
  status: string
  receivedAt: Date
  dueAt: Date
  firstContactAt?: Date
  nextOn?: string
  route?: string
}

async function put({ site, status, receivedAt, dueAt, firstContactAt, nextOn, route = 'community' }: Put) {
  const specialist = status === 'waiting' ? undefined : amina.id
  const { id } = await aCase(database.superuser, { site, status, specialist })
  await database.superuser.query(
    `update casework.cases set received_at = $2, due_at = $3, first_contact_at = $4, next_on = $5, route = $6 where id = $1`,
    [id, receivedAt, dueAt, firstContactAt, nextOn, route],
  )
}

async function dashboardOf(sites: number[], asked: Parameters<typeof readDashboard>[1] = {}): Promise<Dashboard> {
  const { visitor } = await aVisitor(database.superuser, { role: 'figures_manager', sites })
  return readDashboard(visitor, { period: 'three_months', ...asked }, () => now)
}

describe('the dashboard of both sites', () => {
  test('counts what came, what waits, and what was late', async () => {
    const { totals } = await dashboardOf([camden, islington])
    expect(totals).toMatchObject({ referrals: 6, referralsBefore: 1, waiting: 2, overdue: 1 })
    expect(totals.firstContact).toEqual({ due: 5, inTime: 1 })
    expect(totals.firstContactBefore).toEqual({ due: 1, inTime: 1 })
  })

  test('puts every open case in one part of a caseload, and the parts add up', async () => {
    const { carried } = await dashboardOf([camden, islington])
    expect(carried).toEqual([
      expect.objectContaining({
        specialist: 'Amina Yusuf',
        workingTogether: 1,
        tryingToReach: 1,
        paused: 0,
        overdue: 2,
        total: 4,
      }),
      expect.objectContaining({ specialist: 'Ben Carter', total: 0 }),
    ])
  })

  test('lays community and custody side by side, and the sites', async () => {
    const { byRoute, bySite, totals } = await dashboardOf([camden, islington])
    expect(byRoute.map(({ name, referrals }) => [name, referrals])).toEqual([
      ['Community', 4],
      ['Custody', 2],
    ])
    expect(bySite.map(({ name, referrals }) => [name, referrals])).toEqual([
      ['Camden', 4],
      ['Islington', 2],
    ])
    expect(bySite.reduce((sum, row) => sum + row.waiting, 0)).toBe(totals.waiting)
  })

  test('has thirteen whole weeks, the empty ones too', async () => {
    const { weeks } = await dashboardOf([camden, islington])
    expect(weeks).toHaveLength(13)
    expect(weeks[0]!.referrals).toBe(0)
  })

  test('can be asked for one site', async () => {
    const { site, totals, bySite } = await dashboardOf([camden, islington], { site: String(islington) })
    expect([site?.name, totals.referrals, bySite.length]).toEqual(['Islington', 2, 1])
  })
})

describe('somebody else', () => {
  test('who manages one site sees that one, and is told nothing of another', async () => {
    const { sites, totals } = await dashboardOf([camden])
    expect(sites.map(({ name }) => name)).toEqual(['Camden'])
    expect(totals.referrals).toBe(4)
    await expect(dashboardOf([camden], { site: islington })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test.each(['specialist', 'partner', 'administrator'] as const)('%s is refused', async (role) => {
    const { visitor } = await aVisitor(database.superuser, { role })
    await expect(readDashboard(visitor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('with an officer’s session is nobody here', async () => {
    const { visitor } = await aVisitor(database.superuser, { role: 'officer', kind: 'officer' })
    await expect(readDashboard(visitor, {})).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  })
})

test.each([{ period: 'yesterday' }, { period: ['this_month', 'last_month'] }, { site: 'Camden' }, { site: '1; drop' }])(
  'an address that makes no sense is refused: %j',
  async (asked) => {
    const { visitor } = await aVisitor(database.superuser, { role: 'figures_manager' })
    await expect(readDashboard(visitor, asked as never)).rejects.toMatchObject({ code: 'INVALID' })
  },
)

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as } from '@/db/as'
import { camden, islington } from '@/db/testing/makers'
import { addDays, londonDateKey, londonInstant } from '../london-time'
import { servedBoroughs } from '../referrals/served-boroughs'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { giveBorough } from './give-borough'
import { stopBorough } from './stop-borough'
import { withdrawBorough } from './withdraw-borough'

const today = londonDateKey(new Date())
const [tomorrow, inAWeek] = [addDays(today, 1), addDays(today, 7)]
const islingtonBorough = 'E09000019'
let service: CaseworkService
let grace: Awaited<ReturnType<CaseworkService['staff']>>
const sql = async (text: string) => (await service.database.superuser.query(text)).rows
beforeAll(async () => {
  service = await aCaseworkService()
  grace = await service.staff({ role: 'administrator', sites: [] })
})
beforeEach(() =>
  sql(`delete from organisation.site_areas; insert into organisation.site_areas values
    (${camden}, 'E09000007', '2026-01-01'), (${islington}, '${islingtonBorough}', '2026-01-01')`),
)
afterAll(() => service.close())

/** Which site a borough's referrals go to at noon of a London day, as the officer's form asks. */
const siteOn = (day: string, time = '12:00') =>
  as('intake', 'nobody', async ({ tx }) => (await servedBoroughs(tx, londonInstant(day, time))).get(islingtonBorough))
const give = (siteId: number, fromOn: string) => giveBorough(grace.visitor, { area: islingtonBorough, siteId, fromOn })

test('a borough moves at midnight in London, and belongs to one site on every day', async () => {
  await give(camden, inAWeek)
  const lastDay = addDays(inAWeek, -1)
  expect([await siteOn(today), await siteOn(lastDay, '23:59'), await siteOn(inAWeek, '00:00')]).toEqual([
    islington,
    islington,
    camden,
  ])
})

test('a move to come can be withdrawn, and then the site that had it keeps it', async () => {
  await give(camden, inAWeek)
  await withdrawBorough(grace.visitor, { area: islingtonBorough, fromOn: inAWeek })
  expect(await siteOn(addDays(inAWeek, 30))).toBe(islington)
  await expect(withdrawBorough(grace.visitor, { area: islingtonBorough, fromOn: '2026-01-01' })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
})

test('a second move before one to come, one on the same day and one to the same site are refused in words', async () => {
  await expect(give(islington, tomorrow)).rejects.toMatchObject({
    fields: { fromOn: "Islington is that site's already" },
  })
  await give(camden, inAWeek)
  await expect(give(camden, tomorrow)).rejects.toMatchObject({
    fields: { fromOn: expect.stringContaining('Withdraw that first') },
  })
  await expect(give(islington, inAWeek)).rejects.toMatchObject({
    fields: { fromOn: expect.stringContaining('changes on that day already') },
  })
  await expect(give(camden, addDays(today, -1))).rejects.toMatchObject({
    fields: { fromOn: 'Enter today or a day to come' },
  })
})

test('after its last day a borough is not served', async () => {
  await stopBorough(grace.visitor, { area: islingtonBorough, toOn: tomorrow })
  expect([await siteOn(tomorrow), await siteOn(addDays(tomorrow, 1))]).toEqual([islington, undefined])
})

test('a site that has ended takes nothing new, whatever its areas say', async () => {
  await sql(`update organisation.sites set ended_on = '${inAWeek}' where id = ${islington}`)
  expect([await siteOn(addDays(inAWeek, -1)), await siteOn(inAWeek)]).toEqual([islington, undefined])
  await expect(give(islington, inAWeek)).rejects.toMatchObject({ fields: { siteId: expect.anything() } })
  await sql(`update organisation.sites set ended_on = null`)
})

test.each([
  ['inside another', `'${inAWeek}', null`],
  ['that ends inside another', `'2025-06-01', '2026-03-01'`],
  ['that touches one day of another', `'2025-06-01', '2026-01-01'`],
  ['around another', `'2025-06-01', null`],
])('the database itself refuses dates %s', async (_, dates) => {
  await expect(
    sql(`insert into organisation.site_areas values (${camden}, '${islingtonBorough}', ${dates})`),
  ).rejects.toMatchObject({ code: '23P01' })
})

test('nor may dates be stretched over another', async () => {
  await give(camden, inAWeek)
  await expect(
    as('admin', grace.visitor, ({ tx }) => tx.execute('update organisation.site_areas set to_on = null')),
  ).rejects.toMatchObject({ sqlState: '23P01' })
})

test('two moves at once leave one of them', async () => {
  const both = await Promise.allSettled([give(camden, inAWeek), give(camden, tomorrow)])
  const rows = await sql(`select * from organisation.site_areas where area = '${islingtonBorough}' order by from_on`)
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(rows.length - 1)
  expect(await siteOn(addDays(inAWeek, 1))).toBe(camden)
})

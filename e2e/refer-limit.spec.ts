import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { casesOf, emptyQueue, heading, waiting } from './offline'
import { fillInWhole, goThroughScreens } from './officer-part'
import { bodiesKept, everythingKept } from './on-device'
import { ownOfficer, postedBy } from './own-officer'
import { running } from './running'

// May have to wait for a new hour to begin.
test.describe.configure({ timeout: 150_000 })

const tooMany = 'Too many were sent from your account this hour.'
const send = (page: Page) => page.getByRole('button', { name: 'Yes, send it' })

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

/** An officer who has posted 30 already, in an hour that has more than a minute to go. */
async function officerAtTheLimit() {
  const officer = await ownOfficer(superuser)
  const isMinuteLeft = async () =>
    (await superuser.query(`select from (select now() as now) n where extract(minute from now) < 59`)).rowCount
  await expect.poll(isMinuteLeft, { timeout: 70_000 }).toBe(1)
  return {
    ...officer,
    reachLimit: () =>
      superuser.query(`insert into account.submission_counts values ($1, date_trunc('hour', now()), 30)`, [officer.id]),
    beginNewHour: () => superuser.query('delete from account.submission_counts where account_id = $1', [officer.id]),
  }
}

test('too many within the hour: it is kept on the device, which says so, and it goes by itself when it may, once', async ({
  visit,
}) => {
  const { id, reachLimit, beginNewHour, ...officer } = await officerAtTheLimit()
  await reachLimit()
  const page = await visit(officer, { viewport: phone })
  await page.clock.install()
  await page.goto('/refer')
  await goThroughScreens(page, { calledName: 'Wilfred-Oke', wants: 'To bake' })
  await send(page).click()
  await expect(heading(page, 'Waiting to send')).toBeFocused()
  const reference = (await page.getByText(/^DV-/).textContent())!
  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(waiting(page)).toBeVisible()
  await expect(page.getByText(tooMany)).toBeVisible()
  await expect(page.getByText('is kept on this device, and goes by itself later')).toBeVisible()
  await expectAccessible(page)
  expect(await casesOf(superuser, reference)).toBe(0)
  expect(await bodiesKept(page)).toHaveLength(1)

  await beginNewHour()
  await page.clock.fastForward('05:01')
  await expect(waiting(page)).toHaveCount(0)
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  expect((await everythingKept(page)).includes(emptyQueue)).toBe(true)
  expect(await postedBy(superuser, id)).toBe(1)
})

test('a device that waits asks every few minutes, not all the time', async ({ visit }) => {
  const { id, reachLimit, ...officer } = await officerAtTheLimit()
  await reachLimit()
  const page = await visit(officer, { viewport: phone })
  await page.clock.install()
  await page.goto('/refer')
  await goThroughScreens(page, { calledName: 'Wilfred-Oke', wants: 'To bake' })
  await send(page).click()
  await expect(heading(page, 'Waiting to send')).toBeFocused()
  const asked = async () => (await postedBy(superuser, id)) - 30
  await expect.poll(asked).toBeGreaterThan(0)
  await page.clock.fastForward('04:50')
  // The page has asked, and its worker may have too.
  expect(await asked()).toBeLessThanOrEqual(2)
  const before = await asked()
  await page.clock.fastForward('00:20')
  await expect.poll(asked).toBeGreaterThan(before)
  expect(await asked()).toBeLessThanOrEqual(before + 2)
})

test('without script too: the page says so, everything typed is still there, and it goes once when it may', async ({
  visit,
}) => {
  const { id, reachLimit, beginNewHour, ...officer } = await officerAtTheLimit()
  const page = await visit(officer, { viewport: phone, script: false })
  await page.goto('/refer/whole')
  await fillInWhole(page, { calledName: 'Wilfred-Oke', wants: 'To bake' })
  await page.getByRole('button', { name: 'Read it back' }).click()
  await expect(heading(page, 'Is this right, Wilfred-Oke?')).toBeVisible()
  await reachLimit()
  await send(page).click()
  await expect(page.getByRole('alert').first()).toContainText(
    'Not sent: too many were sent from your account this hour. Everything you typed is still here.',
  )
  await expect(page.locator('[name=calledName]')).toHaveValue('Wilfred-Oke')
  await expect(page.locator('[name=wants]')).toHaveValue('To bake')
  await expect(page.locator('[name=safeTo]:checked')).toHaveCount(2)

  await beginNewHour()
  await page.getByRole('button', { name: 'Read it back' }).click()
  await send(page).click()
  await expect(heading(page, 'Sent')).toBeVisible()
  const reference = (await page.getByText(/^DV-/).textContent())!
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  expect(await postedBy(superuser, id)).toBe(1)
})

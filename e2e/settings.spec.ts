import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { addDays, londonDateKey } from '../lib/london-time'
import { firstContactDue } from '../lib/working-time/first-contact'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { running } from './running'

// One after the other: what is settled holds for the whole product until it is put back.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

let superuser: pg.Pool
const nothingSettled = () => superuser.query('delete from organisation.settings')
test.beforeAll(async () => {
  superuser = lookInside(running.data)
  await nothingSettled()
})
test.afterEach(nothingSettled)
test.afterAll(() => superuser.end())

const today = londonDateKey(new Date())
const tomorrow = addDays(today, 1)
const newestChange = (page: Page) => page.getByRole('table', { name: 'Changes, newest first' }).getByRole('row').nth(1)

async function sendReferral(officer: Page, look?: () => Promise<void>) {
  await officer.goto('/refer')
  await goThroughScreens(officer, { calledName: 'Ira-Wells', wants: 'To run' }, { look })
  await officer.getByRole('button', { name: 'Yes, send it', exact: true }).click()
  await expect(officer.getByRole('heading', { level: 1, name: 'Sent' })).toBeVisible()
  const reference = /DV-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await officer.getByRole('main').innerText())![0]
  await expect
    .poll(async () => (await superuser.query('select from casework.cases where reference = $1', [reference])).rowCount)
    .toBe(1)
  return reference
}

test('a clock from today on makes the next referral due by it, and not the ones before', async ({ visit }) => {
  const [before] = (
    await superuser.query('select sum(extract(epoch from due_at)) as due, count(*) from casework.cases')
  ).rows
  const admin = await visit('administrator', { viewport: desk })
  await admin.goto('/admin/settings/clocks')
  const custody = admin.getByRole('region', { name: 'First contact: custody' })
  await custody.getByLabel('Working days').fill('six')
  await custody.getByRole('button', { name: 'Change this clock' }).click()
  await expect(custody.getByRole('alert')).toContainText('Enter working days as a whole number from 0 to 20')
  const clock = admin.getByRole('region', { name: 'First contact: community' })
  await clock.getByLabel('Working days').fill('6')
  await clock.getByLabel('By what time?').fill('12:30')
  await clock.getByRole('button', { name: 'Change this clock' }).click()
  await expect(admin.getByRole('status')).toContainText('That is settled')
  await expect(clock).toContainText('6 working days, by 12:30')

  const reference = await sendReferral(await visit('officer', { viewport: phone }))
  const { rows } = await superuser.query('select received_at, due_at from casework.cases where reference = $1', [
    reference,
  ])
  expect(rows[0].due_at).toEqual(firstContactDue(rows[0].received_at, { workingDays: 6, closesAt: '12:30' }))
  const [after] = (
    await superuser.query(
      'select sum(extract(epoch from due_at)) as due, count(*) from casework.cases where reference <> $1',
      [reference],
    )
  ).rows
  expect(after).toEqual(before)

  await admin.goto('/admin/changes?kind=settings')
  await expect(newestChange(admin)).toContainText('Due: 2 working days, by 17:00 → 6 working days, by 12:30')
  await expect(newestChange(admin)).toContainText('Grace Adeyemi')
})

test('new words from today are what a young person reads, and the case says which were read', async ({ visit }) => {
  const words = 'One person who is on your side for as long as you want.'
  const admin = await visit('administrator', { viewport: desk })
  await admin.goto('/admin/settings/wording')
  await admin.getByLabel('The choice: point 1, text').fill(words)
  await expect(admin.getByRole('region', { name: 'Preview' })).toContainText(words)
  await expect(admin.getByRole('region', { name: 'Preview' })).toContainText(/Reads at about age \d+/)
  await admin.getByRole('button', { name: 'Use these words' }).click()
  await expect(admin.getByRole('status')).toContainText('That is settled')
  await expect(admin.getByRole('main')).toContainText('contact-2')

  const officer = await visit('officer', { viewport: phone })
  let read = ''
  const reference = await sendReferral(officer, async () => {
    read += await officer.getByRole('main').innerText()
  })
  expect(read).toContain(words)
  const specialist = await visit('specialist of the site', { viewport: desk })
  await specialist.goto(`/cases/${reference}/about`)
  await expect(specialist.getByRole('main')).toContainText('contact-2')
})

test('without script too, and what is no longer offered is gone from the form', async ({ visit }) => {
  const admin = await visit('administrator', { viewport: phone, script: false })
  await admin.goto('/admin/settings/lists/interests')
  await admin.getByRole('checkbox', { name: 'Gaming' }).uncheck()
  await admin.getByRole('button', { name: 'Change what is offered' }).click()
  await expect(admin.getByRole('status')).toContainText('That is settled')
  await expect(admin.getByRole('main')).toContainText('32 of 33 offered')
  const officer = await visit('officer', { viewport: phone, script: false })
  await officer.goto('/refer/whole')
  await expect(officer.locator('input[name="interests"][value="football"]')).toHaveCount(1)
  await expect(officer.locator('input[name="interests"][value="gaming"]')).toHaveCount(0)
})

for (const [size, viewport, script] of [
  ['at a desk', desk, true],
  ['on a phone without script', phone, false],
] as const)
  test(`a borough moves to another site from a day on, and the move can be withdrawn, ${size}`, async ({ visit }) => {
    const admin = await visit('administrator', { viewport, script })
    await admin.goto('/admin/sites')
    await admin.getByRole('combobox', { name: 'Borough' }).first().selectOption({ label: 'Islington' })
    await admin.getByRole('combobox', { name: 'Site' }).selectOption({ label: 'Camden' })
    await admin.getByLabel('From which day?').fill(tomorrow)
    await admin.getByRole('button', { name: 'Give it to this site' }).click()
    await expect(admin.getByRole('status')).toContainText('That borough is settled')
    const rows = admin
      .getByRole('table', { name: 'Boroughs' })
      .getByRole('row')
      .filter({ hasText: /^Islington/ })
    await expect(rows).toHaveCount(2)

    await admin.goto('/admin/changes?kind=sites')
    const changes = admin.getByRole('table', { name: 'Changes, newest first' })
    await expect(changes).toContainText('Borough: Islington')
    await expect(newestChange(admin)).toContainText('Site: Camden')
    if (script) await expectAccessible(admin)

    await admin.goto('/admin/sites')
    await rows.getByRole('button', { name: /Withdraw/ }).click()
    await expect(admin.getByRole('status')).toContainText('That was withdrawn')
    await expect(rows).toHaveCount(1)
  })

test('what an administrator settles with is in nobody’s way, at a desk and on a phone', async ({ visit }) => {
  const { rows } = await superuser.query<{ id: number }>(`select id from organisation.sites where name = 'Camden'`)
  for (const viewport of [desk, phone]) {
    const admin = await visit('administrator', { viewport })
    for (const path of [
      '/admin/sites',
      `/admin/sites/${rows[0]!.id}`,
      '/admin/organisations',
      '/admin/changes',
      '/admin/settings',
      '/admin/settings/clocks',
      '/admin/settings/wording',
      '/admin/settings/lists/reasons',
      '/admin/settings/retention',
      '/admin/settings/particulars',
      '/admin/settings/sign-in',
    ]) {
      await admin.goto(path)
      await expect(admin.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(admin)
      const tooWide = await admin.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(tooWide, path).toBe(false)
    }
  }
})

test('a site with open cases does not end, and no case is shown on the way', async ({ visit }) => {
  const { rows } = await superuser.query<{ id: number }>(`select id from organisation.sites where name = 'Camden'`)
  const admin = await visit('administrator', { viewport: desk })
  await admin.goto(`/admin/sites/${rows[0]!.id}`)
  await admin.getByLabel('From which day does this site take nothing new?').fill(tomorrow)
  await admin.getByRole('button', { name: 'Save the site’s end' }).click()
  await expect(admin.getByRole('main').getByRole('alert')).toContainText('Camden cannot end yet. It has open cases')
  expect(await admin.content()).not.toMatch(/DV-[0-9A-Z]{5}-/)
})

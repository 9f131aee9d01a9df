import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { casesOf, emptyQueue, heading, sendOffline, sendOneMore, waiting } from './offline'
import { bodiesKept, everythingKept } from './on-device'
import { ownOfficer, postedBy } from './own-officer'
import { running } from './running'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const notTaken = (page: Page) => page.getByText('1 referral could not be taken.')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What waits was sealed by a page so old that nobody takes its posts any more. */
const grownOld = (page: Page) => bodiesKept(page, ['"version":1,', '"version":999,'])

test('one that is not taken lets the next one go, is kept and said, and a person alone removes it', async ({
  visit,
}) => {
  const officer = await ownOfficer(superuser)
  const page = await visit(officer, { viewport: phone })
  const old = await sendOffline(page, 'Osric-Penhale')
  await grownOld(page)
  await page.getByRole('link', { name: 'Start again' }).click()
  const next = await sendOneMore(page, 'Thora-Lundy')
  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(waiting(page, 2)).toBeVisible()

  await page.context().setOffline(false)
  await expect(notTaken(page)).toBeVisible()
  await expect(page.getByText('waiting to send')).toHaveCount(0)
  await expect.poll(() => casesOf(superuser, next)).toBe(1)
  await expect(page.getByRole('status').filter({ has: notTaken(page) })).toContainText(
    'It is kept sealed on this device, and nobody can read it here. If the young person still wants it, make the referral again with them. Tell your administrator.',
  )
  expect(await page.content()).not.toContain(old)
  await expectAccessible(page)
  expect(await bodiesKept(page)).toHaveLength(1)

  await button(page, 'Remove it from this device').click()
  await expect(page.getByText('Remove it for good?')).toBeFocused()
  await expectAccessible(page)
  await button(page, 'Keep it').click()
  await page.reload()
  await expect(notTaken(page)).toBeVisible()
  expect(await bodiesKept(page)).toHaveLength(1)

  await button(page, 'Remove it from this device').click()
  await button(page, 'Yes, remove it').click()
  await expect(notTaken(page)).toHaveCount(0)
  await expect.poll(async () => (await everythingKept(page)).includes(emptyQueue)).toBe(true)
  await page.reload()
  await expect(heading(page, 'Why now?')).toBeVisible()
  await expect(notTaken(page)).toHaveCount(0)
  expect([await casesOf(superuser, old), await casesOf(superuser, next)]).toEqual([0, 1])
})

test('one that is not taken says so where it waited, and uses up no more of the hour until somebody asks', async ({
  visit,
}) => {
  const officer = await ownOfficer(superuser)
  const page = await visit(officer, { viewport: phone })
  const reference = await sendOffline(page, 'Osric-Penhale')
  await grownOld(page)
  await page.context().setOffline(false)
  await expect(heading(page, 'Not sent')).toBeVisible()
  await expect(page.getByText('It could not be taken. It is locked: this phone cannot open it.')).toBeVisible()
  await expectAccessible(page)

  const posted = await postedBy(superuser, officer.id)
  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(notTaken(page)).toBeVisible()
  await page.reload()
  await expect(notTaken(page)).toBeVisible()
  expect(await postedBy(superuser, officer.id)).toBe(posted)
  await bodiesKept(page, ['"version":999,', '"version":1,'])
  await button(page, 'Try once more').click()
  await expect(notTaken(page)).toHaveCount(0)
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  expect(await postedBy(superuser, officer.id)).toBe(posted + 1)
})

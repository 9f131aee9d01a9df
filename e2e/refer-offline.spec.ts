import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { expect, phone, signInAs, test } from './fixtures'
import { casesOf, emptyQueue, heading, sendOffline, waiting } from './offline'
import { officerInside } from './officer-inside'
import { addressesKept, bodiesKept, everythingKept } from './on-device'
import { ownOfficer, postedBy } from './own-officer'
import { running } from './running'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

test('no network: sealed, kept, the page closed and opened again; with a network it goes, once', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  const reference = await sendOffline(page, 'Tamsin-Vale')
  await expect(page.getByRole('main')).toContainText('this phone cannot open it')
  await expectAccessible(page)
  const context = page.context()
  await page.close()

  const again = await context.newPage()
  await again.goto('/refer')
  await expect(heading(again, 'Why now?')).toBeVisible()
  await expect(waiting(again)).toBeVisible()
  expect(await again.content()).not.toContain(reference)
  await expectAccessible(again)
  expect(await casesOf(superuser, reference)).toBe(0)

  await context.setOffline(false)
  await expect(waiting(again)).toHaveCount(0)
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  await again.reload()
  await expect(heading(again, 'Why now?')).toBeVisible()
  expect(await casesOf(superuser, reference)).toBe(1)
})

test('what waits on the device says nothing, and nothing but the page and its files is kept', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  const reference = await sendOffline(page, 'Ottoline-Brae')
  const kept = await everythingKept(page)
  // Said with yes and no: all that is kept would fill a log.
  expect(kept.includes(emptyQueue)).toBe(false)
  for (const words of ['Ottoline', 'To paint', '07700 900 321', '7700900321', reference, 'Sam Reed', 'officer@divert'])
    expect([words, kept.includes(words)]).toEqual([words, false])
  expect(await addressesKept(page)).toEqual(['/_next/static/', '/refer'])

  await page.context().setOffline(false)
  await expect(heading(page, 'Sent')).toBeVisible()
  await expect.poll(async () => (await everythingKept(page)).includes(emptyQueue)).toBe(true)
})

test('signed out while it waits: it is kept, goes when any officer signs in on the device, and says who offered it', async ({
  visit,
}) => {
  const [first, second] = [await ownOfficer(superuser), await ownOfficer(superuser)]
  const page = await visit(first, { viewport: phone })
  const reference = await sendOffline(page, 'Piers-Holloway')
  const context = page.context()
  const [body] = await bodiesKept(page)
  expect(await officerInside(body!)).toBe(first.id)
  // From somewhere else, since this device would send before it could sign anybody out.
  const elsewhere = await visit(first)
  await elsewhere.goto('/account')
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(elsewhere).not.toHaveURL(/account/)

  await context.setOffline(false)
  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(waiting(page)).toBeVisible()
  await expect(page.getByText('You are signed out. Sign in, and it goes.')).toBeVisible()
  await expectAccessible(page)
  expect(await casesOf(superuser, reference)).toBe(0)

  await signInAs(context, second.cookie)
  const posted = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/intake'))
  await page.reload()
  expect((await posted).postData()).toBe(body)
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  await expect(waiting(page)).toHaveCount(0)
  await page.reload()
  await expect(heading(page, 'Why now?')).toBeVisible()
  expect(await casesOf(superuser, reference)).toBe(1)
  expect([await postedBy(superuser, first.id), await postedBy(superuser, second.id)]).toEqual([0, 1])
})

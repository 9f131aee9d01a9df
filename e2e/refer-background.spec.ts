import type { BrowserContext, Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expect, phone, signInAs, test } from './fixtures'
import { casesOf, emptyQueue, sendOffline } from './offline'
import { everythingKept } from './on-device'
import { ownOfficer, postedBy } from './own-officer'
import { running } from './running'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

/** Has the browser wake the worker of /refer as it does when the network is back. No page of its own need be open. */
async function wakerOfWorker(context: BrowserContext) {
  const elsewhere = await context.newPage()
  await elsewhere.goto('/privacy')
  const browser = await context.newCDPSession(elsewhere)
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL === `${running.url}/refer`)
      if (found) resolve(found.registrationId)
    })
  })
  await browser.send('ServiceWorker.enable')
  const about = { origin: running.url, registrationId: await registered, tag: 'send', lastChance: false }
  return { elsewhere, wake: () => browser.send('ServiceWorker.dispatchSyncEvent', about) }
}

const isEmpty = async (page: Page) => (await everythingKept(page)).includes(emptyQueue)

test('with every page closed, the browser has the worker send what waits as soon as there is a network, once', async ({
  visit,
}) => {
  const officer = await ownOfficer(superuser)
  const page = await visit(officer, { viewport: phone })
  const context = page.context()
  const reference = await sendOffline(page, 'Ysolde-Carrow')
  await page.close()
  expect(await casesOf(superuser, reference)).toBe(0)

  await context.setOffline(false)
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  const { elsewhere, wake } = await wakerOfWorker(context)
  await expect.poll(() => isEmpty(elsewhere)).toBe(true)
  for (let again = 0; again < 3; again++) await wake()
  expect(await isEmpty(elsewhere)).toBe(true)
  expect(context.pages()).toEqual([elsewhere])
  expect(await casesOf(superuser, reference)).toBe(1)
  expect(await postedBy(superuser, officer.id)).toBe(1)
})

test('the worker alone keeps what it may not send, and sends it, once, when it is woken and may', async ({ visit }) => {
  const [first, second] = [await ownOfficer(superuser), await ownOfficer(superuser)]
  const page = await visit(first, { viewport: phone })
  const context = page.context()
  const reference = await sendOffline(page, 'Ysolde-Carrow')
  await page.close()
  await context.clearCookies()
  await context.setOffline(false)
  const { elsewhere, wake } = await wakerOfWorker(context)
  await wake()
  expect(await isEmpty(elsewhere)).toBe(false)
  expect(await casesOf(superuser, reference)).toBe(0)

  await signInAs(context, second.cookie)
  await wake()
  await expect.poll(() => casesOf(superuser, reference)).toBe(1)
  await expect.poll(() => isEmpty(elsewhere)).toBe(true)
  await wake()
  expect(await casesOf(superuser, reference)).toBe(1)
  expect([await postedBy(superuser, first.id), await postedBy(superuser, second.id)]).toEqual([0, 1])
})

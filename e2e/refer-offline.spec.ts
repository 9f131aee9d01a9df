import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { addressesKept, everythingKept, isKept } from './on-device'
import { running } from './running'
import { cookieOf } from './visitors'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
/** As the device's store reads when nothing waits in it. */
const emptyQueue = '"waiting",[]'
const waiting = (page: Page) => page.getByText('1 waiting to send.')

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const casesOf = async (reference: string) =>
  (await superuser.query('select from casework.cases where reference = $1', [reference])).rowCount

/** Opens the page with a network, and sends with none. */
async function sendOffline(page: Page, calledName: string) {
  await page.goto('/refer')
  await isKept(page)
  await page.context().setOffline(true)
  await goThroughScreens(page, { calledName, wants: `To paint, says ${calledName}` })
  await page.getByRole('button', { name: 'Yes, send it' }).click()
  await expect(heading(page, 'Waiting to send')).toBeFocused()
  return (await page.getByText(/^DV-/).textContent())!
}

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
  expect(await casesOf(reference)).toBe(0)

  await context.setOffline(false)
  await expect(waiting(again)).toHaveCount(0)
  await expect.poll(() => casesOf(reference)).toBe(1)
  await again.reload()
  await expect(heading(again, 'Why now?')).toBeVisible()
  expect(await casesOf(reference)).toBe(1)
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

test('signed out while it waits: it is kept, and goes when any officer has signed in on the device', async ({
  visit,
}) => {
  const page = await visit('officer', { viewport: phone })
  const reference = await sendOffline(page, 'Piers-Holloway')
  const context = page.context()
  await context.clearCookies()
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(waiting(page)).toBeVisible()
  await expect(page.getByText('You are signed out. Sign in, and it goes.')).toBeVisible()
  await expectAccessible(page)
  expect(await casesOf(reference)).toBe(0)

  const [name = '', value = ''] = (await cookieOf('officer')).split(/=(.*)/s)
  await context.addCookies([{ name, value, url: running.url, httpOnly: true, sameSite: 'Lax' }])
  await page.reload()
  await expect.poll(() => casesOf(reference)).toBe(1)
  await expect(waiting(page)).toHaveCount(0)
})

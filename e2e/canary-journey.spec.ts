import type { Page } from '@playwright/test'
import type pg from 'pg'
import { clusterFolder, lookInside } from '../db/testing/look-inside'
import { ask } from './ask'
import { search } from './canary/search'
import { storeUnsealedAndTakeBack } from './canary/store-unsealed'
import { aYoungPerson, handsFor } from './canary/young-person'
import { expect, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { isKept } from './on-device'
import { ownBrowser } from './own-browser'
import { running } from './running'
import { cookieOf } from './visitors'

test.describe.configure({ mode: 'serial', timeout: 150_000 })

const [sent, unfinished] = [aYoungPerson(), aYoungPerson()]
const canaries = [sent, unfinished].flatMap((said) => Object.values(said))

let superuser: pg.Pool
let browser: ReturnType<typeof ownBrowser>
test.beforeAll(() => {
  superuser = lookInside(running.data)
  browser = ownBrowser()
})
test.afterAll(async () => {
  await superuser.end()
  await browser.remove()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('an error, a step back, no network, a killed browser: it goes, once, and what was said lies in no file', async () => {
  const page = await browser.open(await cookieOf('officer'))
  await page.goto('/refer')
  await isKept(page)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await goThroughScreens(page, sent, { hands: handsFor(page, sent) })
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(heading(page, 'What are you into?')).toBeVisible()
  await handsFor(page, sent).press('button', 'Carry on')
  await expect(heading(page, `Is this right, ${sent.calledName}?`)).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Yes, send it' }).click()
  await expect(heading(page, 'Waiting to send')).toBeVisible()
  const reference = (await page.getByText(/^DV-/).textContent())!

  await page.getByRole('link', { name: 'Start again' }).click()
  await goThroughScreens(page, unfinished, { hands: handsFor(page, unfinished) })
  await expect(heading(page, `Is this right, ${unfinished.calledName}?`)).toBeVisible()
  await browser.kill()
  expect(await casesOf(reference)).toBe(0)

  const again = await browser.open(await cookieOf('officer'))
  await again.goto('/refer')
  await expect.poll(() => casesOf(reference)).toBe(1)
  await again.reload()
  await expect(heading(again, 'Why now?')).toBeVisible()
  await expect(again.getByText('waiting to send')).toHaveCount(0)
  expect(await casesOf(reference)).toBe(1)
  await browser.close()

  const { body } = await ask(`/cases/${reference}`, await cookieOf('specialist of the site'))
  expect(body).toContain(sent.calledName)
  const { finds, bytes } = await searchEverywhere()
  expect(finds).toEqual([])
  expect(bytes).toBeGreaterThan(30_000_000)
})

test('the same search finds what a page keeps as it was typed, and what is stored unsealed', async () => {
  const page = await browser.open(await cookieOf('officer'))
  await page.goto('/icon.svg')
  const typed = JSON.stringify([sent, unfinished])
  await page.evaluate((text) => localStorage.setItem('draft', text), typed)
  await browser.close()
  await storeUnsealedAndTakeBack(superuser, typed)
  const { finds } = await searchEverywhere()
  for (const place of [browser.folder, clusterFolder(running.data)]) {
    const found = new Set(finds.filter(({ file }) => file.startsWith(place)).map(({ text }) => text))
    expect([...found].sort(), place).toEqual(canaries.toSorted())
  }
})

const casesOf = async (reference: string) =>
  (await superuser.query('select from casework.cases where reference = $1', [reference])).rowCount

/** Once more when a file went away meanwhile: others work on the same product. */
async function searchEverywhere() {
  await superuser.query('checkpoint')
  await superuser.query('select pg_switch_wal()')
  const { data, output, temporary } = running
  const places = [clusterFolder(data), data, output, temporary, '.next', browser.folder]
  let found: ReturnType<typeof search> | undefined
  await expect(() => {
    found = search(canaries, places)
  }).toPass()
  return found!
}

import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { ownAccount } from './own-account'
import { running } from './running'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const canary = 'Quillfeather asked about the climbing wall'

/** A specialist of the team that holds a case of Camden's, and that case. */
async function aHolder() {
  const { rows } = await superuser.query<{ reference: string; site: number; team: number }>(
    `select reference, site_id as site, team_id as team from casework.cases
     where team_id is not null and status in ('trying_to_reach', 'working_together') order by reference limit 1`,
  )
  const { reference, site, team } = rows[0]!
  return { reference, robin: await ownAccount(superuser, 'specialist', { sites: [site], teams: [team] }) }
}

async function writeContact(page: Page) {
  await page.getByRole('radio', { name: 'Call', exact: true }).check()
  await page.getByRole('radio', { name: 'No answer', exact: true }).check()
  await page.getByLabel('Note').fill(canary)
}

for (const script of [true, false])
  test(`a contact typed while the session ended comes back after signing in, ${script ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { reference, robin } = await aHolder()
    const context = await browser.newContext({ javaScriptEnabled: script, viewport: script ? desk : phone })
    const page = await context.newPage()
    await robin.signInOn(page)
    await page.goto(`/cases/${reference}/contacts/new`)
    await writeContact(page)
    await robin.idleFor('2 hours')
    await page.getByRole('button', { name: 'Save contact' }).click()
    await expect(page).toHaveURL(/\/signed-out\?kept=yes$/)
    await expect(page.getByText('What you had written is kept; sign in to go on.')).toBeVisible()
    const { rows } = await superuser.query<{ text: string }>(
      `select encode(sealed_draft, 'escape') || d::text as text from casework.drafts d where account_id = $1`,
      [robin.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).not.toContain('Quillfeather')

    await robin.signInOn(page)
    await page.getByRole('link', { name: 'Look at it' }).click()
    await expect(page.getByText(canary)).toBeVisible()
    if (script) await expectAccessible(page)
    const address = page.url()
    const other = await (await browser.newContext()).newPage()
    await (await aHolder()).robin.signInOn(other)
    await other.goto(address)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(other.getByText(canary)).toHaveCount(0)

    await page.getByRole('link', { name: 'Go back to the form with it' }).click()
    await expect(page.getByLabel('Note')).toHaveValue(canary)
    await page.getByRole('button', { name: 'Save contact' }).click()
    await expect(page.getByText('The contact is written down.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Look at it' })).toHaveCount(0)
  })

test('what is kept can be thrown away', async ({ browser }) => {
  const { reference, robin } = await aHolder()
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await robin.signInOn(page)
  await page.goto(`/cases/${reference}/contacts/new`)
  await writeContact(page)
  await robin.idleFor('2 hours')
  await page.getByRole('button', { name: 'Save contact' }).click()
  await robin.signInOn(page)
  await page.getByRole('link', { name: 'Look at it' }).click()
  await page.getByRole('button', { name: 'Throw away' }).click()
  await expect(page).toHaveURL(/\/inbox$/)
  await expect(page.getByRole('link', { name: 'Look at it' })).toHaveCount(0)
})

test('a staff page asks two minutes before its session ends, and staying tells the other tabs', async ({ browser }) => {
  const { robin } = await aHolder()
  const context = await browser.newContext({ viewport: desk })
  // Each page tells the others when it begins to count; before that a leap of the clock is nothing to it.
  await context.addInitScript(() => {
    new BroadcastChannel('divert-contact').addEventListener('message', () => Object.assign(window, { counts: true }))
  })
  const [page, tab] = [await context.newPage(), await context.newPage()]
  // One clock for both.
  await page.clock.install()
  await robin.signInOn(page)
  await page.goto('/caseload')
  await tab.goto('/caseload')
  for (const one of [page, tab]) await one.waitForFunction(() => 'counts' in window)
  await page.clock.fastForward('57:30')
  const dialogs = [page, tab].map((one) => one.getByRole('dialog', { name: 'Still there?' }))
  for (const dialog of dialogs) await expect(dialog).toContainText(/You will be signed out at \d\d:\d\d/)
  await expectAccessible(page)
  await robin.idleFor('57 minutes')
  await page.bringToFront()
  await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  await page.keyboard.press('Enter')
  for (const dialog of dialogs) await expect(dialog).toHaveCount(0)

  await page.clock.fastForward('57:30')
  await expect(dialogs[0]!).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialogs[0]!).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My caseload')
})

test('a deserted page covers itself, keeps what was typed on it, and leads away', async ({ browser }) => {
  const { reference, robin } = await aHolder()
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await page.clock.install()
  await robin.signInOn(page)
  await page.goto(`/cases/${reference}/contacts/new`)
  await writeContact(page)
  await page.clock.fastForward('57:30')
  await expect(page.getByRole('dialog', { name: 'Still there?' })).toBeVisible()
  await robin.idleFor('61 minutes')
  let letGo = () => {}
  const looked = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/api/account/unfinished', async (route) => {
    await looked
    await route.continue()
  })
  await page.clock.fastForward('02:00')
  const cover = page.getByRole('dialog', { name: 'You are signed out' })
  await expect(cover).toBeVisible()
  expect(await cover.boundingBox()).toMatchObject({ x: 0, y: 0, ...phone })
  letGo()
  await expect(page).toHaveURL(/\/signed-out\?kept=yes$/)
  await robin.signInOn(page)
  await page.getByRole('link', { name: 'Look at it' }).click()
  await expect(page.getByText(canary)).toBeVisible()
})

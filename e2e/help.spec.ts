import type { Browser, Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import type { Role } from '../db/words/accounts'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { ownAccount } from './own-account'
import { running } from './running'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

type Options = { script?: boolean; viewport?: typeof desk; isNew?: boolean }

async function signedIn(browser: Browser, role: Role, { script = true, viewport = desk, isNew }: Options = {}) {
  const context = await browser.newContext({ baseURL: running.url, viewport, javaScriptEnabled: script })
  const page = await context.newPage()
  const somebody = await ownAccount(superuser, role, { isNew })
  await somebody.signInOn(page)
  return { page, somebody }
}

const isAt = (page: Page, path: string) => expect(page).toHaveURL(running.url + path)
const nav = (page: Page) => page.getByRole('navigation', { name: 'Main' })
const help = (page: Page) => nav(page).getByRole('link', { name: /^Help/ })

for (const [held, script] of [
  ['', true],
  [', without script', false],
] as const)
  test(`a new officer is told what this is, skips it, and is not told again${held}`, async ({ browser }) => {
    const { page, somebody } = await signedIn(browser, 'officer', { script, viewport: phone, isNew: true })
    await isAt(page, '/welcome')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to DIVERT')
    if (script) await expectAccessible(page)
    await page.goto('/')
    await isAt(page, '/welcome')
    await page.getByRole('button', { name: 'Skip' }).click()
    const work = script ? '/refer' : '/refer/whole'
    await isAt(page, work)
    await page.context().clearCookies()
    await somebody.signInOn(page)
    await isAt(page, work)
    await page.getByRole('link', { name: 'Help', exact: true }).click()
    await page.getByRole('link', { name: 'The introduction' }).click()
    await isAt(page, '/welcome')
    await expect(page.getByRole('button', { name: 'Skip' })).toHaveCount(0)
  })

test('a new specialist starts from the introduction in their inbox', async ({ browser }) => {
  const { page } = await signedIn(browser, 'specialist', { isNew: true })
  await isAt(page, '/welcome')
  await page.getByRole('button', { name: 'Start' }).click()
  await isAt(page, '/inbox')
  await page.goto('/')
  await isAt(page, '/inbox')
})

for (const [kind, says] of [
  ['officer', 'What you see afterwards: nothing, and why'],
  ['specialist of the site', 'Recording a contact'],
  ['practice lead', 'Openings by other teams'],
  ['figures-only manager', 'Figures, and no names'],
  ['partner', 'What you see, and what you do not'],
  ['administrator', 'Many officers at once, from a CSV file'],
] as const)
  test(`help for the ${kind} is one press away and says what their part is`, async ({ visit }) => {
    const page = await visit(kind, { viewport: phone })
    await page.goto('/account')
    await help(page).click()
    await isAt(page, '/help')
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: says }).click()
    await expect(page.getByRole('heading', { level: 2, name: says })).toBeInViewport()
    await expectAccessible(page)
  })

test('help on paper is the guide alone', async ({ browser }) => {
  const { page } = await signedIn(browser, 'specialist')
  await page.goto('/help')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Recording a contact' })).toBeVisible()
  for (const name of ['On this page', 'Main']) await expect(page.getByRole('navigation', { name })).toBeHidden()
})

for (const [held, script] of [
  ['with script', true],
  ['without script', false],
] as const)
  test(`what is new is a number beside Help until it is marked as read, ${held}`, async ({ browser }) => {
    const { page } = await signedIn(browser, 'partner', { script, viewport: phone })
    await expect(help(page)).toHaveAccessibleName(/^Help\s*\d\s*new$/)
    await help(page).click()
    await page.getByRole('link', { name: 'See what’s new' }).click()
    await isAt(page, '/whats-new')
    if (script) await expectAccessible(page)
    await expect(page.getByText('A case of another team asks why')).toHaveCount(0)
    await page.getByRole('button', { name: 'Mark as read' }).click()
    await expect(page.getByText('You have read it all')).toBeVisible()
    await expect(help(page)).toHaveAccessibleName('Help')
    await expect(page.getByRole('button', { name: 'Mark as read' })).toHaveCount(0)
    await page.goto('/partner')
    await expect(help(page)).toHaveAccessibleName('Help')
  })

test('a question mark lists the keys, a letter after G leads on, and neither does anything while somebody types', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, 'specialist')
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await help(page).focus()
  await page.keyboard.press('?')
  await expect(list).toBeVisible()
  await expect(list).toContainText('Add a referral')
  await expectAccessible(page)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await isAt(page, '/inbox')
  await expect(help(page)).toBeFocused()

  for (const [letter, path] of [
    ['n', '/referrals/new'],
    ['c', '/caseload'],
    ['h', '/help'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter)
    await isAt(page, path)
  }

  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await isAt(page, '/referrals/new')
  const field = page.getByRole('textbox').first()
  await field.click()
  await page.keyboard.type('gh?')
  await expect(field).toHaveValue('gh?')
  await expect(list).toBeHidden()
  await isAt(page, '/referrals/new')

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+g')
  await page.keyboard.press('i')
  await page.keyboard.press('g')
  await page.keyboard.press('Alt+i')
  await page.keyboard.press('?')
  await expect(list).toBeVisible()
  await isAt(page, '/referrals/new')
})

for (const [held, script] of [
  ['with script', true],
  ['without script', false],
] as const)
  test(`shortcuts that are switched off ${held} do nothing, and are still listed`, async ({ browser }) => {
    const { page, somebody } = await signedIn(browser, 'figures_manager', { script })
    await page.goto('/account')
    await page.getByRole('button', { name: 'Switch them off' }).click()
    await expect(page.getByText('Keyboard shortcuts are off.')).toBeVisible()
    const other = await (await browser.newContext({ baseURL: running.url, viewport: desk })).newPage()
    await somebody.signInOn(other)
    await isAt(other, '/dashboard')
    await other.getByRole('heading', { level: 1 }).click()
    for (const key of ['?', 'g', 'h']) await other.keyboard.press(key)
    // Keys are answered one after another: what these had begun would be there before the menu is opened.
    await help(other).click()
    await isAt(other, '/help')
    await expect(other.getByRole('dialog')).toHaveCount(0)
    await expect(other.getByText('You have switched them off.')).toBeVisible()
    await expect(other.getByRole('listitem').filter({ hasText: 'Dashboard' }).last()).toContainText('then')
    await page.getByRole('button', { name: 'Switch them on' }).click()
    await expect(page.getByText('Keyboard shortcuts are on.')).toBeVisible()
    await other.reload()
    await other.keyboard.press('?')
    await expect(other.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  })

import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { pointing, typing, type Hands } from './hands'
import { codeOf, keyOn, password, plugInPasskey, startWithFactors, type WithFactors } from './with-factors'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let product: WithFactors
test.beforeAll(async () => {
  product = await startWithFactors()
})
test.afterAll(() => product?.stop())

type Wishes = { script?: boolean; viewport?: { width: number; height: number } }

async function open(browser: Browser, { script = true, viewport = desk }: Wishes = {}) {
  const context = await browser.newContext({ baseURL: product.url, viewport, javaScriptEnabled: script })
  return context.newPage()
}

async function signIn(page: Page, email: string, hands: Hands = pointing(page)) {
  await page.goto('/sign-in')
  await hands.type('email', email)
  await hands.type('password', password)
  await hands.press('button', 'Sign in')
}

const isAt = (page: Page, path: string) => expect(page).toHaveURL(product.url + path)
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' })

/** From the choice of ways to the codes; gives the app's key. */
async function enrolApp(page: Page, hands: Hands = pointing(page)): Promise<Buffer> {
  await isAt(page, '/sign-in/set-up')
  await hands.press('button', 'Use an app')
  await isAt(page, '/sign-in/set-up/app')
  const key = await keyOn(page)
  await hands.type('code', codeOf(key, 0))
  await hands.press('button', 'Carry on')
  await isAt(page, '/sign-in/set-up/codes')
  return key
}

/** Shows the codes, keeps them, and goes on. */
async function keepCodes(page: Page, hands: Hands = pointing(page)): Promise<string[]> {
  await hands.press('button', 'Show my recovery codes')
  await expect(page.locator('ol').getByRole('listitem').first()).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const codes = await page.locator('ol').getByRole('listitem').allTextContents()
  expect(new Set(codes).size).toBe(10)
  await hands.tick('kept', 'yes')
  await hands.press('button', 'Carry on')
  return codes
}

async function signOut(page: Page) {
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await isAt(page, '/signed-out')
}

test('an authenticator app, set up at the first sign-in and asked for at the next, by keyboard alone at a desk', async ({
  browser,
}) => {
  const page = await open(browser)
  const hands = typing(page)
  const email = await product.add('specialist', { isNew: true })
  await signIn(page, email, hands)
  await isAt(page, '/sign-in/set-up')
  await expectAccessible(page)
  await page.goto('/inbox')
  await isAt(page, '/sign-in/set-up')

  await hands.press('button', 'Use an app')
  await isAt(page, '/sign-in/set-up/app')
  await expectAccessible(page)
  const key = await keyOn(page)
  await hands.type('code', '000000')
  await hands.press('button', 'Carry on')
  await expect(problem(page)).toContainText('not the code we expected')
  await expectAccessible(page)
  expect(await keyOn(page), 'the picture stays the same').toEqual(key)
  await hands.type('code', codeOf(key, 0))
  await hands.press('button', 'Carry on')
  await isAt(page, '/sign-in/set-up/codes')
  await expectAccessible(page)
  await hands.press('button', 'Show my recovery codes')
  await expect(page.locator('ol').getByRole('listitem')).toHaveCount(10)
  await expectAccessible(page)
  await hands.tick('kept', 'yes')
  await hands.press('button', 'Carry on')
  await isAt(page, '/welcome')

  await signOut(page)
  await signIn(page, email, hands)
  await isAt(page, '/sign-in/second-step')
  await expectAccessible(page)
  await page.goto('/caseload')
  await isAt(page, '/sign-in/second-step')
  await hands.type('code', '000000')
  await hands.press('button', 'Carry on')
  await expect(problem(page)).toContainText('That did not match')
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
  await hands.type('code', codeOf(key).replace(/^.../, '$& '))
  await hands.press('button', 'Carry on')
  await isAt(page, '/welcome')
  await hands.press('button', 'Skip')
  await isAt(page, '/inbox')
})

test('the same without script on a phone, and a recovery code in place of the app, once', async ({ browser }) => {
  const page = await open(browser, { script: false, viewport: phone })
  const email = await product.add()
  await signIn(page, email)
  await expect(page.getByText('A passkey needs JavaScript')).toBeVisible()
  const key = await enrolApp(page)
  const [code] = await keepCodes(page)
  await isAt(page, '/inbox')

  await signOut(page)
  await signIn(page, email)
  await page.getByLabel('Code from your').fill('12')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(problem(page)).toContainText('Enter the six figures')
  await page.getByLabel('Code from your').fill(codeOf(key))
  await page.getByRole('button', { name: 'Carry on' }).click()
  await isAt(page, '/inbox')

  for (const [tried, led] of [
    [code!.toLowerCase().replaceAll('-', ' '), '/inbox'],
    [code!, '/sign-in/second-step?use=recovery-code'],
  ] as const) {
    await signOut(page)
    await signIn(page, email)
    await page.getByRole('link', { name: 'Use a recovery code' }).click()
    await page.getByLabel('Recovery code').fill(tried)
    await page.getByRole('button', { name: 'Carry on' }).click()
    await isAt(page, led)
    if (led !== '/inbox') return expect(problem(page)).toContainText('That did not match')
  }
})

test('a passkey, made on a phone at the first sign-in and used at the next; another added, and taken away', async ({
  browser,
}) => {
  const page = await open(browser, { viewport: phone })
  await plugInPasskey(page)
  const email = await product.add('practice_lead')
  await signIn(page, email)
  await page.getByLabel('Name for this passkey').fill('Work phone')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await isAt(page, '/sign-in/set-up/codes')
  await expectAccessible(page)
  await keepCodes(page)
  await isAt(page, '/dashboard')

  await signOut(page)
  await signIn(page, email)
  await isAt(page, '/sign-in/second-step')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await isAt(page, '/dashboard')

  await page.goto('/account')
  await page.getByRole('link', { name: 'See or change it' }).click()
  await isAt(page, '/account/second-step')
  await expectAccessible(page)
  await expect(page.getByText('10 of 10 left')).toBeVisible()
  await page.getByRole('button', { name: 'Remove Work phone' }).click()
  await expect(problem(page)).toContainText('your role needs one')

  await page.getByRole('link', { name: 'Add another' }).click()
  await page.getByRole('button', { name: 'Use an app' }).click()
  const key = await keyOn(page)
  await page.getByLabel('Code from the app').fill(codeOf(key, 0))
  await page.getByRole('button', { name: 'Carry on' }).click()
  await isAt(page, '/account/second-step')
  await page.getByRole('button', { name: 'Remove Work phone' }).click()
  await expect(page.getByText('Work phone')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Remove Authenticator app' })).toBeVisible()
})

test('ten minutes later somebody is asked once more before they change anything, and led back to it', async ({
  browser,
}) => {
  const page = await open(browser)
  await signIn(page, await product.add())
  const key = await enrolApp(page)
  await keepCodes(page)
  await isAt(page, '/inbox')
  await product.letProofsGrowOld()

  await page.goto('/sign-in/set-up/codes?back=/account/second-step')
  await expect(page).toHaveURL(/\/confirm\?back=/)
  await expectAccessible(page)
  const before = await page.context().cookies()
  await page.getByLabel('Code from your').fill(codeOf(key))
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.getByRole('button', { name: 'Show my recovery codes' })).toBeVisible()

  // Whoever had a copy of the cookie has nothing any more.
  const thief = await open(browser)
  await thief.context().addCookies(before)
  await thief.goto('/inbox')
  await isAt(thief, '/signed-out')
})

test('somebody without a factor confirms with their password, and is led nowhere but here', async ({ browser }) => {
  const page = await open(browser, { viewport: phone })
  await signIn(page, await product.add('officer'))
  await expect(page).toHaveURL(/\/refer$/)
  await product.letProofsGrowOld()
  await page.goto('/account/second-step')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add a second step' }).click()
  await expect(page).toHaveURL(/\/confirm\?back=/)
  await expectAccessible(page)
  await page.getByLabel('Password').fill('a wrong long password')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(problem(page)).toContainText('That did not match')
  // A button takes no second press within a moment, which no person makes and this does.
  await page.reload()
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await isAt(page, '/sign-in/set-up')

  await page.goto('/confirm?back=https://elsewhere.example/')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await isAt(page, '/confirm/done')
  await expectAccessible(page)
})

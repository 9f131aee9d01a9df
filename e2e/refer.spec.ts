import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { fillInWhole, goThroughScreens } from './officer-part'

const told = { calledName: 'Noor-Ellis', wants: 'Somewhere warm to draw' }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function officerAt(page: Page) {
  await page.goto('/refer')
  return page
}

/** To the read-back, with every post that is made on the way. */
async function toReadBack(page: Page) {
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await officerAt(page)
  await goThroughScreens(page, told)
  await expect(heading(page, 'Is this right, Noor-Ellis?')).toBeFocused()
  return posts
}

test('nothing leaves the phone before it is sent, and nothing is left on it after', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  const posts = await toReadBack(page)
  const history = await page.evaluate(() => window.history.length)
  expect(posts).toEqual([])
  await button(page, 'Yes, send it').dblclick()
  await expect(heading(page, 'Sent')).toBeFocused()
  expect(posts).toHaveLength(1)
  expect(await page.content()).not.toContain('Noor-Ellis')
  expect(await page.evaluate(() => window.history.length)).toBe(history)
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(heading(page, 'Why now?')).toBeVisible()
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('what the officer ticked can be taken out, and any answer changed, before it goes', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await toReadBack(page)
  const ticked = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'The officer ticked' }) })
    .last()
  await page.getByText('Take something out').click()
  await page.getByRole('checkbox', { name: 'Trouble at school' }).last().check()
  await expect(ticked.locator('p', { hasText: 'Trouble at school' })).toHaveCount(0)

  await page.getByRole('button', { name: /Change.*You are/ }).click()
  await expect(heading(page, 'Who are you?')).toBeFocused()
  await page.getByLabel('Last name (if you like)').fill('Haddad')
  await button(page, 'Carry on').click()
  await expect(page.getByRole('main')).toContainText('Noor-Ellis Haddad')
  await expect(page.getByRole('checkbox', { name: 'Trouble at school' }).last()).toBeChecked()
})

test('a screen with something wrong says what, takes the focus there, and its links lead to the fields', async ({
  visit,
}) => {
  const page = await officerAt(await visit('officer', { viewport: phone }))
  await button(page, 'Carry on').click()
  await expect(page.getByRole('alert').first()).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByRole('link', { name: 'Tick at least one reason' }).click()
  await page.keyboard.press('Space')
  await page.locator(':focus').press('Enter')
  await expect(heading(page, 'Where are you?')).toBeFocused()
  await expect(page).toHaveTitle('Refer')
})

test('somebody under 10 is not taken here, and nothing of it is sent', async ({ visit }) => {
  const page = await officerAt(await visit('officer', { viewport: phone }))
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  await goThroughScreens(page, told)
  await page.getByRole('button', { name: /Change.*You are/ }).click()
  await page.getByLabel('Year').fill(String(new Date().getFullYear() - 8))
  await button(page, 'Carry on').click()
  await expect(heading(page, "We can't take this here")).toBeFocused()
  await expectAccessible(page)
  expect(posts).toEqual([])
  expect(await page.locator('input').count()).toBe(0)
})

test('when script does not arrive, the first press leads to the page where the same screens go by post', async ({
  visit,
}) => {
  const page = await visit('officer', { viewport: phone })
  await page.route('**/*.js', (route) => route.abort())
  await officerAt(page)
  await button(page, 'Carry on').click()
  await expect(page).toHaveURL(/\/refer\/whole$/)
  await goThroughScreens(page, told, { choice: 'No thanks' })
  await expect(heading(page, 'OK, no thanks')).toBeVisible()
})

test('without script an answer can be changed after the read-back, and nothing is lost', async ({ visit }) => {
  const page = await officerAt(await visit('officer', { viewport: phone, script: false }))
  await fillInWhole(page, told)
  await page.locator('[name=calledName]').fill('')
  await button(page, 'Read it back').click()
  await expect(page.getByRole('alert').first()).toContainText('Tell us what you like to be called')
  await page.locator('[name=calledName]').fill('Noor')
  await button(page, 'Read it back').click()
  await expect(heading(page, 'Is this right, Noor?')).toBeVisible()
  await button(page, 'Change something').click()
  await expect(page.locator('[name=wants]')).toHaveValue(told.wants)
  await expect(page.locator('[name=safeTo]:checked')).toHaveCount(2)
})

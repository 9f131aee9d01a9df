import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, phone, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { everythingKept } from './on-device'

const told = { calledName: 'Ferelith-Moss', wants: 'To skate' }
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function halfway(page: Page) {
  await page.goto('/refer')
  await goThroughScreens(page, told)
  await expect(heading(page, 'Is this right, Ferelith-Moss?')).toBeFocused()
}

test('after 13 idle minutes it asks, after 15 it has cleared itself', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await page.clock.install()
  await halfway(page)
  await page.clock.fastForward('13:01')
  const dialog = page.getByRole('dialog', { name: 'Still here?' })
  await expect(dialog).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(heading(page, 'Is this right, Ferelith-Moss?')).toBeFocused()

  await page.clock.fastForward('13:01')
  await expect(dialog).toBeVisible()
  await page.clock.fastForward('02:00')
  await expect(heading(page, 'Why now?')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  expect(await page.content()).not.toContain('Ferelith')
  await expect(page.locator('input:checked')).toHaveCount(0)
  expect(await page.locator('[name=calledName]').inputValue()).toBe('')
})

test('a page that nobody has touched is left alone', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await page.clock.install()
  await page.goto('/refer')
  await expect(heading(page, 'Why now?')).toBeVisible()
  await page.clock.fastForward('20:00')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('whoever leaves and comes back by the browser’s own buttons finds nothing', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await halfway(page)
  const entries = await page.evaluate(() => window.history.length)
  await page.goto('/privacy')
  await page.goBack()
  await expect(heading(page, 'Why now?')).toBeVisible()
  expect(await page.content()).not.toContain('Ferelith')
  expect(await page.locator('[name=calledName]').inputValue()).toBe('')
  expect(await page.evaluate(() => window.history.length)).toBe(entries + 1)
  expect(await everythingKept(page)).not.toContain('Ferelith')
})

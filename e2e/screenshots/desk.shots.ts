import { desk, test } from '../fixtures'
import { take } from './take'

test('the inbox', async ({ visit }) => {
  const page = await visit('specialist of the site', { viewport: desk })
  await page.goto('/inbox')
  await take(page, 'inbox-desk')
})

test('a case', async ({ visit }) => {
  const page = await visit('specialist of the site', { viewport: desk })
  await page.goto('/caseload?sort=last_contact')
  await page.locator('table a[href^="/cases/"]').first().click()
  await page.waitForURL(/\/cases\//)
  await take(page, 'case-desk')
})

test('the dashboard', async ({ visit }) => {
  const page = await visit('practice lead', { viewport: desk })
  await page.goto('/dashboard')
  await take(page, 'dashboard-desk')
})

test('the accounts', async ({ visit }) => {
  const page = await visit('administrator', { viewport: desk })
  await page.goto('/admin')
  await take(page, 'admin-desk')
})

import { phone, test } from '../fixtures'
import { take } from './take'

test('the first step of an officer', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await page.goto('/refer')
  await take(page, 'refer-phone')
})

test('a partner coordinator', async ({ visit }) => {
  const page = await visit('partner', { viewport: phone })
  await page.goto('/partner')
  await take(page, 'partner-phone')
})

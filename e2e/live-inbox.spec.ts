import { lookInside } from '../db/testing/look-inside'
import { act } from './ask'
import { actionsOfBuild } from './build'
import { casesOfCamden } from './cases'
import { desk, expect, test } from './fixtures'
import { plausible } from './plausible'
import { running } from './running'
import { cookieOf } from './visitors'

// The referral is for Islington, where this specialist works.
const reader = 'specialist of another site'

/** Through the letter box that an officer's come by. */
async function aReferralComesIn(): Promise<string> {
  const superuser = lookInside(running.data)
  const cases = await casesOfCamden(superuser)
  await superuser.end()
  const action = actionsOfBuild().find(({ name }) => name === 'addReferralAction')!
  const fields = plausible.addReferralAction!(cases)
  const { body } = await act(action, action.path, await cookieOf('specialist of the site'), fields)
  const reference = /DV-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(body)?.[0]
  expect(reference).toBeDefined()
  return reference!
}

test('an open inbox shows what comes in without being loaded again, and leaves the reader where they are', async ({
  visit,
}) => {
  const page = await visit(reader, { viewport: desk })
  const listening = page.waitForResponse((answer) => answer.url().includes('/api/inbox/stream'))
  await page.goto('/inbox')
  expect((await listening).status()).toBe(200)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  const tab = page.getByRole('link', { name: /^Check first/ })
  await tab.focus()

  const reference = await aReferralComesIn()
  await expect(page.getByRole('main')).toContainText(reference)
  await expect(page.getByRole('status').filter({ hasText: /^\d+ new referrals?$/ })).toBeVisible()
  await expect(tab).toBeFocused()
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
})

test('without script the inbox is looked at again by its link', async ({ visit }) => {
  const page = await visit(reader, { viewport: desk, script: false })
  await page.goto('/inbox')
  const reference = await aReferralComesIn()
  await expect(async () => {
    await page.getByRole('link', { name: 'Look again' }).click()
    await expect(page.getByRole('main')).toContainText(reference, { timeout: 500 })
  }).toPass()
})

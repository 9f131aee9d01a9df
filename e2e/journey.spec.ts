import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { pointing, typing, type Hands } from './hands'
import { fillInWhole, goThroughScreens } from './officer-part'

// One after the other: both are counted.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

test('an officer offers a referral, a specialist has it within seconds and takes it up, and the manager’s figures count it', async ({
  visit,
}) => {
  const manager = await visit('practice lead', { viewport: desk })
  const before = await newReferrals(manager)
  const officer = await visit('officer', { viewport: phone })
  const reference = await test.step('the officer’s phone', async () => {
    await officer.goto('/refer')
    await goThroughScreens(
      officer,
      { calledName: 'Kit-Rowan', wants: 'A place to play' },
      { look: () => expectAccessible(officer) },
    )
    return sendIt(officer)
  })

  const specialist = await visit('specialist of the site', { viewport: desk })
  await test.step('the specialist’s inbox', async () => {
    await arrives(specialist, reference)
    await expect(specialist.getByRole('main')).toContainText('Kit-Rowan')
    await specialist
      .getByRole('button', { name: /Take this case/ })
      .first()
      .click()
    await expect(specialist).toHaveURL(new RegExp(`/cases/${reference}`))
  })
  await test.step('a first try', async () => {
    await recordATry(specialist, pointing(specialist))
    const timeline = specialist.getByRole('main')
    await expect(timeline).toContainText('Rang at break, will text on Saturday')
    await expect(timeline).toContainText(/Call: no answer/)
    await expect(timeline).toContainText(/Said yes to contact/i)
    await expectAccessible(specialist)
  })
  expect(await newReferrals(manager)).toBe(before + 1)
})

test('the officer’s part works without script', async ({ visit }) => {
  const officer = await visit('officer', { viewport: phone, script: false })
  await officer.goto('/refer')
  await fillInWhole(officer, { calledName: 'Ash-Marlow', wants: 'Music' })
  await officer.getByRole('button', { name: 'Read it back' }).click()
  await expect(officer.getByRole('main')).toContainText('Ash-Marlow')
  const reference = await sendIt(officer)
  await arrives(await visit('specialist of the site', { viewport: phone }), reference)
})

test('the whole of it works by keyboard alone', async ({ visit }) => {
  const officer = await visit('officer', { viewport: phone })
  await officer.goto('/refer')
  await goThroughScreens(officer, { calledName: 'Wren-Ellis', wants: 'To draw' }, { hands: typing(officer) })
  const reference = await sendIt(officer, typing(officer))
  const specialist = await visit('specialist of the site', { viewport: desk })
  await arrives(specialist, reference)
  await specialist.goto('/inbox')
  await typing(specialist).press('link', /Wren-Ellis/)
  await typing(specialist).press('button', /Take this case/)
  await expect(specialist).toHaveURL(new RegExp(`/cases/${reference}`))
  await recordATry(specialist, typing(specialist))
  await expect(specialist.getByRole('main')).toContainText(/Call: no answer/)
})

test('no thanks, and not now, keep nothing', async ({ visit }) => {
  const manager = await visit('practice lead', { viewport: desk })
  const before = await newReferrals(manager)
  for (const answer of ['No thanks', 'Not now'] as const) {
    const officer = await visit('officer', { viewport: phone })
    await officer.goto('/refer')
    await goThroughScreens(officer, { calledName: '', wants: '' }, { choice: answer })
    await expect(officer.getByRole('main')).toContainText('Nothing was kept')
  }
  expect(await newReferrals(manager)).toBe(before)
})

async function recordATry(specialist: Page, hands: Hands) {
  await hands.press('link', 'Record contact')
  await hands.tick('direction', 'we_tried')
  await hands.tick('channel', 'call')
  await hands.tick('outcome', 'no_answer')
  await hands.type('note', 'Rang at break, will text on Saturday')
  await hands.press('button', 'Save contact')
  await expect(specialist.getByRole('main')).toContainText('Rang at break, will text on Saturday')
}

async function sendIt(officer: Page, hands: Hands = pointing(officer)): Promise<string> {
  await hands.press('button', 'Yes, send it')
  await expect(officer.getByRole('heading', { name: 'Sent', exact: true })).toBeVisible()
  const reference = /DV-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await officer.getByRole('main').innerText())?.[0]
  expect(reference).toBeDefined()
  expect(officer.url()).not.toContain('DV-')
  return reference!
}

/** Within the few seconds that an expectation waits, in the inbox of a page that is looked at again. */
async function arrives(specialist: Page, reference: string) {
  await expect(async () => {
    await specialist.goto(`/inbox?case=${reference}`)
    await expect(specialist.getByRole('main')).toContainText(reference, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
}

async function newReferrals(manager: Page): Promise<number> {
  await manager.goto('/dashboard')
  const stat = manager.getByText('New referrals', { exact: true }).first().locator('xpath=..')
  const figure = /New referrals\s*(\d+)/.exec(await stat.innerText())?.[1]
  expect(figure).toBeDefined()
  return Number(figure)
}

import type { Page } from '@playwright/test'
import { expect, phone, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { everythingKept } from './on-device'
import { running } from './running'
import { cookieOf, sameOrigin, type Kind } from './visitors'

const told = { calledName: 'Quillon-Ash', wants: 'A kiln of my own' }
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const send = (page: Page) => page.getByRole('button', { name: 'Yes, send it' })

async function toReadBack(page: Page) {
  await page.goto('/refer')
  await goThroughScreens(page, told)
  await expect(heading(page, 'Is this right, Quillon-Ash?')).toBeFocused()
}

test('nothing is posted but the envelope, always equally long', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  const posted: { path: string; body: string }[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST')
      posted.push({ path: new URL(request.url()).pathname, body: request.postData() ?? '' })
  })
  await toReadBack(page)
  await send(page).dblclick()
  await expect(heading(page, 'Sent')).toBeFocused()
  expect(posted.map(({ path, body }) => [path, body.length])).toEqual([['/api/intake', 11_520]])
  const { envelope, ...outer } = JSON.parse(posted[0]!.body) as Record<string, string>
  expect(Object.keys(outer).sort()).toEqual(['idempotencyKey', 'pathway', 'site', 'version'])
  for (const text of [posted[0]!.body, Buffer.from(envelope!, 'base64url').toString('latin1')])
    for (const words of ['Quillon', 'kiln', '07700', '7700900321', 'officer', 'Sam Reed'])
      expect(text).not.toContain(words)
  expect(await everythingKept(page)).not.toContain('Quillon')

  const [first, retry] = await Promise.all([1, 2].map(() => postAgain(posted[0]!.body)))
  expect(first).toEqual({ status: 202, text: 'accepted' })
  expect(retry).toEqual(first)
})

async function postAgain(body: string) {
  const headers = { ...sameOrigin(), cookie: await cookieOf('officer'), 'content-type': 'application/json' }
  const answer = await fetch(`${running.url}/api/intake`, { method: 'POST', body, headers })
  return { status: answer.status, text: await answer.text() }
}

test('the page is the same for everybody, but for the nonce of its policy', async () => {
  const documents = await Promise.all((['nobody', 'officer', 'specialist of the site'] as const).map(documentFor))
  expect(documents[0]).toContain('Why now?')
  expect(new Set(documents).size).toBe(1)
})

async function documentFor(kind: Kind) {
  const answer = await fetch(`${running.url}/refer`, { headers: { cookie: await cookieOf(kind) } })
  const { date: _, ...headers } = Object.fromEntries(answer.headers)
  const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy']!)![1]!
  return (JSON.stringify(headers) + (await answer.text())).replaceAll(nonce, 'nonce')
}

test('a key that has run out: nothing is sent, everything typed is still there, and with a good one it goes', async ({
  visit,
}) => {
  const page = await visit('officer', { viewport: phone })
  const now = new Date()
  // From the beginning, since a clock that leaps ahead is an officer who was long away, and wipes the form.
  await page.clock.setFixedTime(new Date(now.getTime() + 800 * 24 * 60 * 60 * 1000))
  await toReadBack(page)
  await send(page).click()
  await expect(page.getByRole('alert').first()).toContainText('this page is out of date')
  await page.clock.setFixedTime(now)
  await expect(async () => {
    await send(page).click({ timeout: 1_000 })
    await expect(heading(page, 'Sent')).toBeVisible({ timeout: 2_000 })
  }).toPass()
})

test('where the browser cannot seal, the other page takes it', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone })
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.goto('/refer')
  await expect(page).toHaveURL(/\/refer\/whole$/)
  await goThroughScreens(page, told)
  await send(page).click()
  await expect(heading(page, 'Sent')).toBeFocused()
})

test('without script the page leads on to the one that needs none', async ({ visit }) => {
  const page = await visit('officer', { viewport: phone, script: false })
  await page.goto('/refer')
  await expect(page).toHaveURL(/\/refer\/whole$/)
  await expect(page.getByRole('button', { name: 'Read it back' })).toBeVisible()
})

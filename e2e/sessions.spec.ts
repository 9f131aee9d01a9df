import { devices, type Browser } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { ask } from './ask'
import { desk, expect, phone, test } from './fixtures'
import { ownAccount } from './own-account'
import { running } from './running'
import { sameOrigin } from './visitors'

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const windows = devices['Desktop Chrome'].userAgent
const iPhone = devices['iPhone 15'].userAgent

async function aPage(browser: Browser, userAgent: string, options: { script?: boolean; viewport?: typeof desk } = {}) {
  const { script = true, viewport = desk } = options
  const context = await browser.newContext({ userAgent, javaScriptEnabled: script, viewport })
  return context.newPage()
}

async function cookieOn(page: Awaited<ReturnType<typeof aPage>>) {
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name.endsWith('divert-session'))
  return `${cookie!.name}=${cookie!.value}`
}

for (const [size, viewport, script] of [
  ['at a desk', desk, true],
  ['on a phone without script', phone, false],
] as const)
  test(`a specialist sees where they are signed in and ends one of them, ${size}`, async ({ browser }) => {
    const robin = await ownAccount(superuser, 'specialist')
    const [here, there] = [await aPage(browser, windows, { viewport, script }), await aPage(browser, iPhone)]
    await robin.signInOn(there)
    await robin.signInOn(here)
    await here.goto('/account')
    const rows = here.getByRole('table', { name: 'Where you are signed in' }).getByRole('row')
    await expect(rows.filter({ hasText: 'Chrome on Windows' })).toContainText('This one')
    const lost = rows.filter({ hasText: 'Safari on iPhone' })
    await expect(lost).toContainText(/\w{3} \d{1,2} \w{3}\s+\d\d:\d\d/)
    if (script) await expectAccessible(here)
    await lost.getByRole('button', { name: 'Sign out there (Safari on iPhone)' }).click()
    await expect(here.getByRole('status')).toContainText('You are signed out there.')
    await expect(lost).toHaveCount(0)
    await there.goto('/inbox')
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  })

test('an officer signs out everywhere else, and stays signed in here', async ({ browser }) => {
  const robin = await ownAccount(superuser, 'officer')
  const [here, there] = [await aPage(browser, iPhone, { viewport: phone }), await aPage(browser, windows)]
  await robin.signInOn(there)
  await robin.signInOn(here)
  await here.goto('/account')
  await expectAccessible(here)
  await here.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(here.getByRole('status')).toContainText('everywhere but here')
  await expect(here.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0)
  await there.goto('/account')
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
})

test('a session cannot be laid under somebody before they sign in, nor used again after they signed out', async ({
  browser,
}) => {
  const [robin, stranger] = [await ownAccount(superuser, 'specialist'), await ownAccount(superuser, 'specialist')]
  const [page, other] = [await aPage(browser, windows), await aPage(browser, windows)]
  await stranger.signInOn(other)
  const laid = await cookieOn(other)
  await page.context().addCookies(await other.context().cookies())
  await robin.signInOn(page)
  const own = await cookieOn(page)
  expect(own).not.toBe(laid)
  const emailOf = async (cookie: string) =>
    /specialist-[\w-]+@divert\.example/.exec((await ask('/account', cookie)).body)
  expect(String(await emailOf(laid))).toContain(stranger.id)
  expect(String(await emailOf(own))).toContain(robin.id)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  for (const path of ['/account', '/inbox']) expect((await ask(path, own)).outcome).toBe('sent on to /signed-out')
})

test('what an open page asks by itself keeps nobody signed in, and staying is for our own pages', async ({
  browser,
}) => {
  const [officer, staff] = [await ownAccount(superuser, 'officer'), await ownAccount(superuser, 'specialist')]
  const [phonePage, deskPage] = [await aPage(browser, iPhone), await aPage(browser, windows)]
  await officer.signInOn(phonePage)
  await staff.signInOn(deskPage)
  const cookies = [await cookieOn(phonePage), await cookieOn(deskPage)] as const
  await Promise.all([phonePage.context().close(), deskPage.context().close()])
  const isIdle = async ({ id }: { id: string }) =>
    (
      await superuser.query<{ idle: boolean }>(
        `select now() - last_seen_at > interval '20 minutes' as idle from account.sessions where account_id = $1`,
        [id],
      )
    ).rows[0]!.idle
  await officer.idleFor('30 minutes')
  await staff.idleFor('30 minutes')
  expect((await ask('/api/intake/token', cookies[0])).outcome).toBe('shown')
  expect((await ask('/api/inbox/stream', cookies[1])).outcome).toBe('status 406')
  expect([await isIdle(officer), await isIdle(staff)]).toEqual([true, true])

  const stay = (headers: Record<string, string>) =>
    fetch(`${running.url}/api/account/stay`, { method: 'POST', headers }).then(({ status }) => status)
  expect(await stay({ cookie: cookies[1], origin: 'https://elsewhere.example' })).toBe(403)
  expect(await isIdle(staff)).toBe(true)
  expect(await stay({ cookie: cookies[1], ...sameOrigin() })).toBe(204)
  expect(await isIdle(staff)).toBe(false)
  expect(await stay(sameOrigin())).toBe(401)
})

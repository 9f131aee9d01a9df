import { OAuth2Server } from 'oauth2-mock-server'
import { expectAccessible } from './accessible'
import { startWithIssuer, type WithIssuer } from './an-issuer'
import { desk, expect, phone, test } from './fixtures'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const amina = { sub: 'amina-at-the-council', email: 'Amina@divert.example' }
const signInThere = 'Sign in with Camden Council'
let there: WithIssuer
test.beforeAll(async () => void (there = await startWithIssuer()))
test.afterAll(() => there?.stop())
test.beforeEach(() => there.vouchFor(amina))

const page = (path: string) => `${there.product.url}${path}`
const sessions = async () =>
  Number((await there.superuser.query('select count(*) from account.sessions where revoked_at is null')).rows[0].count)

for (const [held, options] of [
  ['at a desk', { viewport: desk }],
  ['on a phone, without script', { viewport: phone, javaScriptEnabled: false }],
] as const)
  test(`somebody whose account signs in that way comes in ${held}`, async ({ browser }) => {
    const context = await browser.newContext(options)
    const tab = await context.newPage()
    await tab.goto(page('/sign-in'))
    if (!('javaScriptEnabled' in options)) await expectAccessible(tab)
    await there.superuser.query('delete from account.preferences')
    await tab.getByRole('link', { name: signInThere }).click()
    await expect(tab).toHaveURL(page('/welcome'))
    await tab.getByRole('button', { name: 'Skip' }).click()
    await expect(tab).toHaveURL(page('/inbox'))
    await tab.goto(page('/account'))
    await expect(tab.getByText('Amina Yusuf').first()).toBeVisible()
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['divert-session'])
    await context.close()
  })

test('whoever has no account is told so, and none is made', async ({ browser }) => {
  there.vouchFor({ sub: 'somebody', email: 'somebody@council.example' })
  const [before, tab] = [await sessions(), await browser.newPage()]
  await tab.goto(page('/sign-in'))
  await tab.getByRole('link', { name: signInThere }).click()
  await expect(tab.getByText('there is no account here that signs in this way')).toBeVisible()
  expect(new URL(tab.url()).search).toBe('?why=no-account')
  const { rows } = await there.superuser.query('select count(*)::int as accounts from account.accounts')
  expect([rows[0].accounts, await sessions()]).toEqual([1, before])
  await tab.close()
})

const untrue: [string, Record<string, unknown>][] = [
  ['another nonce', { nonce: 'not the one that was sent' }],
  ['an answer for somebody else’s product', { aud: 'another' }],
  ['an answer of another issuer', { iss: 'https://issuer.example' }],
  ['an answer that is out of date', { exp: 1_700_000_000, iat: 1_699_999_000 }],
  ['an address that was never checked there', { email_verified: false }],
]
for (const [what, changed] of untrue)
  test(`${what} opens nothing`, async ({ browser }) => {
    there.vouchFor(amina, changed)
    const [before, tab] = [await sessions(), await browser.newPage()]
    await tab.goto(page('/sign-in/organisation'))
    await expect(tab).toHaveURL(page('/sign-in?why=away'))
    expect(await sessions()).toBe(before)
    await tab.close()
  })

test('only the browser that began a sign-in ends it, once, with its own state', async ({ browser }) => {
  const [mine, theirs] = [await browser.newContext(), await browser.newContext()]
  const began = await mine.request.get(page('/sign-in/organisation'), { maxRedirects: 0 })
  const answered = await mine.request.get(began.headers().location!, { maxRedirects: 0 })
  const back = answered.headers().location!
  const endIn = async (context: typeof mine, address: string) =>
    new URL((await context.request.get(address, { maxRedirects: 0 })).headers().location!).href
  expect(await endIn(theirs, back)).toBe(page('/sign-in?why=away'))
  expect(await endIn(mine, back.replace(/state=[^&]+/, 'state=another'))).toBe(page('/sign-in?why=away'))
  expect(await endIn(mine, back)).toBe(page('/sign-in?why=away'))
  const again = await mine.request.get(page('/sign-in/organisation'), { maxRedirects: 0 })
  const asked = new URL(again.headers().location!).searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  expect(
    [asked.get('state'), asked.get('nonce'), asked.get('code_challenge')].every((drawn) => drawn!.length > 20),
  ).toBe(true)
  await Promise.all([mine.close(), theirs.close()])
})

test('signing out there ends it here; a token that somebody else signed, or an old one, ends nothing', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.goto(page('/sign-in/organisation'))
  await expect(tab).toHaveURL(page('/inbox'))
  const end = async (token: string) =>
    (await context.request.post(page('/api/organisation/sign-out'), { form: { logout_token: token } })).status()
  const stranger = new OAuth2Server()
  stranger.issuer.url = there.issuer.issuer.url
  await stranger.issuer.keys.generate('RS256')
  const forged = await stranger.issuer.buildToken({
    scopesOrTransform: (_header, payload) => void Object.assign(payload, { aud: 'divert', sub: amina.sub }),
  })
  for (const refused of [
    forged,
    await there.logoutToken({ sub: amina.sub, iat: 1_700_000_000 }),
    await there.logoutToken({ sub: undefined }),
  ])
    expect(await end(refused)).toBe(400)
  await tab.goto(page('/inbox'))
  await expect(tab).toHaveURL(page('/inbox'))
  expect(await end(await there.logoutToken({ sub: amina.sub }))).toBe(200)
  await tab.goto(page('/inbox'))
  await expect(tab).toHaveURL(page('/signed-out'))
  await context.close()
})

test('the issuer’s page ends the one session that it names, in whichever browser it is open', async ({ browser }) => {
  const [context, elsewhere] = [await browser.newContext(), await browser.newContext()]
  const tab = await context.newPage()
  there.vouchFor(amina, { sid: 'a session at the council' })
  await tab.goto(page('/sign-in/organisation'))
  await expect(tab).toHaveURL(page('/inbox'))
  const end = async (asked: Record<string, string>) =>
    (await elsewhere.request.get(page('/api/organisation/sign-out'), { params: asked })).status()
  const iss = there.issuer.issuer.url!
  expect(await end({ iss })).toBe(400)
  expect(await end({ iss: 'https://issuer.example', sid: 'a session at the council' })).toBe(400)
  expect(await end({ iss, sid: 'another session' })).toBe(200)
  await tab.goto(page('/inbox'))
  await expect(tab).toHaveURL(page('/inbox'))
  expect(await end({ iss, sid: 'a session at the council' })).toBe(200)
  await tab.goto(page('/inbox'))
  await expect(tab).toHaveURL(page('/signed-out'))
  await Promise.all([context.close(), elsewhere.close()])
})

test('an issuer that does not answer is said in words, and the password’s form is still there', async ({ browser }) => {
  const context = await browser.newContext()
  const began = await context.request.get(page('/sign-in/organisation'), { maxRedirects: 0 })
  const answered = await context.request.get(began.headers().location!, { maxRedirects: 0 })
  await there.issuer.stop()
  const tab = await context.newPage()
  await tab.goto(answered.headers().location!)
  await expect(tab.getByText('did not go through')).toBeVisible()
  await expect(tab.getByLabel('Password')).toBeVisible()
  await context.close()
})

import { decode, encode } from 'next-auth/jwt'
import { snapshot, waitingToBeOpened } from '../db/testing/snapshot'
import { aReferralForm } from '../lib/testing/a-referral-form'
import { addressOf } from './address-of'
import { at } from './at-address'
import { actionsOfBuild, routesOfBuild } from './build'
import { expect, test } from './fixtures'
import { plausible, randomNonce, type Cases } from './plausible'
import type { Typed } from './post-form'
import { startProcess } from './surface-process'
import { officersSecret, password, staffSecret, startTwoSides, type TwoSides } from './two-sides'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const [officer, specialist] = ['sam@divert.example', 'amina@divert.example']
const onEitherSide = ['/account', '/help', '/welcome', '/whats-new']
const officersPages = ['/refer', '/refer/whole']
let sides: TwoSides
let intake: ReturnType<typeof at>
let casework: ReturnType<typeof at>
test.beforeAll(async () => {
  sides = await startTwoSides()
  ;[intake, casework] = [at(sides.intake.url), at(sides.casework.url)]
})
test.afterAll(() => sides?.stop())

/** The same token in a cookie that the other process can read, as if somebody had its secret too. */
async function copied(cookie: string, from: string, to: { name: string; secret: string; kind: 'officer' | 'staff' }) {
  const [name, sealed] = cookie.split('=') as [string, string]
  const content = await decode<{ token: string }>({ token: sealed, secret: from, salt: name })
  if (!content) throw new Error('The cookie does not open')
  const token = { token: content.token, kind: to.kind }
  return `${to.name}=${await encode({ token, secret: to.secret, salt: to.name, maxAge: 3600 })}`
}

async function shownTo(side: ReturnType<typeof at>, cookie: string) {
  const shown: string[] = []
  for (const { path, isPage } of routesOfBuild())
    if (isPage && (await side.ask(path, cookie)).status === 200) shown.push(path)
  return shown
}

async function cookieAt(side: ReturnType<typeof at>, email: string) {
  const { cookie } = await side.signIn(email, password)
  if (!cookie) throw new Error(`${email} was not signed in`)
  return cookie
}

test('each process signs in its own side, under a cookie of its own; the other side’s people are unknown to it', async () => {
  expect(await cookieAt(intake, officer)).toMatch(/^divert-officer-session=/)
  expect(await cookieAt(casework, specialist)).toMatch(/^divert-session=/)
  for (const [side, stranger] of [
    [intake, specialist],
    [casework, officer],
  ] as const) {
    const [wrongSide, unknown] = [
      await side.signIn(stranger, password),
      await side.signIn('no@divert.example', password),
    ]
    expect([wrongSide.cookie, unknown.cookie]).toEqual([null, null])
    expect(saidIn(wrongSide.html)).toEqual(saidIn(unknown.html))
    expect(saidIn(wrongSide.html)).toContain('do not match')
  }
})

test('what a process does not serve leads to the page that says so, from every page and every action', async () => {
  const own = await cookieAt(intake, officer)
  for (const { path, isPage } of routesOfBuild()) {
    // The mailbox is the demonstration's alone, and this is none.
    if (!isPage || isForEverybody(path) || [...onEitherSide, ...officersPages, '/mailbox'].includes(path)) continue
    const { status, leadsTo } = await intake.ask(addressOf(path), own)
    expect([path, status === 404 ? 'absent' : leadsTo]).toEqual([path, path.startsWith('/ui') ? 'absent' : '/off'])
  }
  for (const path of officersPages) expect((await casework.ask(path)).leadsTo).toBe('/off')
  const off = await intake.ask('/off')
  expect(off.html).toContain('That is not at this address')
  for (const { id, name, path, file } of actionsOfBuild()) {
    // routes.spec.ts sees to it that there is a body for each.
    const body = plausible[name]
    if (
      !body ||
      /sign-|refer\/|forgotten|choose-password|second-step|change-factors|account\/actions|welcome|whats-new/.test(file)
    )
      continue
    const { leadsTo } = await intake.act(addressOf(path), id, own, body(someCases))
    expect([name, leadsTo]).toEqual([name, expect.stringMatching(/^\/off;/)])
  }
})

test('a referral taken in by the one is opened and shown by the other', async () => {
  const form = aReferralForm({ nonce: randomNonce(), borough: 'E09000007' }) as Typed
  const sent = await intake.submit('/refer/whole', await cookieAt(intake, officer), 'calledName', form)
  expect(sent.html).toMatch(/DV-[0-9A-Z]{5}-[0-9A-Z]{5}/)
  await expect.poll(() => waitingToBeOpened(sides.superuser)).toBe(0)
  expect((await casework.ask('/inbox', await cookieAt(casework, specialist))).html).toContain('Jordan')
})

test('whatever session the officers’ process mints, the casework process shows nobody’s pages and does nothing', async () => {
  const minted = await cookieAt(intake, officer)
  const to = { name: 'divert-session', secret: staffSecret }
  const attempts = [
    minted,
    minted.replace('divert-officer-session', 'divert-session'),
    await copied(minted, officersSecret, { ...to, kind: 'officer' }),
    await copied(minted, officersSecret, { ...to, kind: 'staff' }),
  ]
  const nobodys = await shownTo(casework, '')
  const before = await snapshot(sides.superuser)
  for (const cookie of attempts) {
    expect(await shownTo(casework, cookie)).toEqual(nobodys)
    for (const { id, name, path } of actionsOfBuild())
      // Asking for a password is counted, whoever asks.
      if (!/^(signIn|requestReset)/.test(name)) await casework.act(path, id, cookie, plausible[name]?.(someCases) ?? {})
  }
  expect(nobodys).not.toContain('/inbox')
  expect(await snapshot(sides.superuser)).toBe(before)
  const real = await cookieAt(casework, specialist)
  expect(await shownTo(casework, await copied(real, staffSecret, { ...to, kind: 'staff' }))).toContain('/inbox')
})

test('nor does the officers’ process take a session that the casework process minted', async () => {
  const minted = await cookieAt(casework, specialist)
  const to = { name: 'divert-officer-session', secret: officersSecret }
  for (const kind of ['officer', 'staff'] as const) {
    const cookie = await copied(minted, staffSecret, { ...to, kind })
    for (const path of ['/refer/whole', '/account', '/inbox', '/dashboard', '/admin'])
      expect([path, (await intake.ask(path, cookie)).status]).toEqual([path, 307])
  }
})

test('an officers’ process that is given keys which open does not start, and says so in one line', async () => {
  const tooMuch = await startProcess({ ...sides.officers, DIVERT_KEYS_DIR: sides.allKeys })
  if (tooMuch.code === null) await tooMuch.stop()
  expect(tooMuch.code).toBe(1)
  expect(tooMuch.said()).toContain('may not hold these parts of the key ring: envelopes, people, signing, audit')
  expect(tooMuch.said()).not.toContain('    at ')
})

const isForEverybody = (path: string) =>
  /^\/($|accessibility|cookies|privacy|say-stop|what-happens-next|sign-in|confirm|account\/second-step|signed-out|forgotten|choose-password|off)/.test(
    path,
  )
const someCase = { reference: 'DV-HRBHG-Y55K5', version: '1' }
const someCases: Cases = { waiting: someCase, held: someCase, lastTaken: someCase, closed: someCase }

function saidIn(html: string) {
  return html.replaceAll(/<[^>]*>/g, ' ').match(/[^.]*do not match[^.]*\./)?.[0]
}

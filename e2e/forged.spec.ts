import { addressOf } from './address-of'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { freePort } from '../db/postgres/free-port'
import { lookInside } from '../db/testing/look-inside'
import { snapshot } from '../db/testing/snapshot'
import { at } from './at-address'
import { actionsOfBuild, routesOfBuild } from './build'
import { casesOfCamden } from './cases'
import { expect, test } from './fixtures'
import { plausible } from './plausible'
import { raw } from './raw'
import { running } from './running'
import { cookieOf, type Kind } from './visitors'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const elsewhere = 'https://elsewhere.example'

/** Ways in which another site's page, or no page, might have a server action run with somebody's cookie. */
const forgeries: [how: string, headers: () => Record<string, string>][] = [
  ['no Origin', () => ({ 'sec-fetch-site': 'same-origin' })],
  ['a hidden Origin', () => ({ origin: 'null' })],
  ['another Origin', () => ({ origin: elsewhere })],
  ['another Origin, and its host forwarded', () => ({ origin: elsewhere, 'x-forwarded-host': 'elsewhere.example' })],
  ['another Origin, forwarded as an action', () => ({ origin: elsewhere, 'x-action-forwarded': '1' })],
  ['our Origin, another site', () => ({ origin: running.url, 'sec-fetch-site': 'cross-site' })],
  ['our Origin, a neighbour', () => ({ origin: running.url, 'sec-fetch-site': 'same-site' })],
  ['an Origin that is no address', () => ({ origin: 'elsewhere' })],
]

const actors: Record<string, Kind> = { referAction: 'officer' }

for (const [how, headers] of forgeries)
  test(`a server action posted with ${how} is done for nobody, whichever it is`, async () => {
    const superuser = lookInside(running.data)
    const cases = await casesOfCamden(superuser)
    for (const kind of ['officer', 'specialist of the site'] as const) await cookieOf(kind)
    const before = await writtenBy(superuser)
    for (const { id, name, path } of actionsOfBuild()) {
      const cookie = await cookieOf(actors[name] ?? 'specialist of the site')
      const address = addressOf(path, { '[reference]': cases.held.reference })
      const { leadsTo, text } = await at(running.url).act(
        address,
        id,
        cookie,
        plausible[name]?.(cases) ?? {},
        headers(),
      )
      expect([name, leadsTo?.includes('done=') ?? false, text.includes('"kind":"sent"')]).toEqual([name, false, false])
    }
    expect(await writtenBy(superuser)).toBe(before)
    await superuser.end()
  })

test('a header that only the framework sends itself opens no page and takes no header away', async () => {
  const own = { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }
  const internals: Record<string, string>[] = [
    own,
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
    { 'x-middleware-rewrite': '/inbox' },
    { 'x-middleware-next': '1' },
    { 'x-matched-path': '/inbox' },
    { 'x-invoke-path': '/inbox', 'x-invoke-status': '200' },
    { 'x-nextjs-data': '1' },
    { 'next-resume': '1' },
    { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  ]
  for (const headers of internals)
    for (const { path, isPage } of routesOfBuild()) {
      if (!isPage) continue
      const address = addressOf(path)
      const [plain, forged] = [await asked(address, {}), await asked(address, headers)]
      expect([path, headers, forged.csp]).toEqual([path, headers, plain.csp])
      if (plain.status === 200) continue
      expect([path, headers, forged.status === 200 && !forged.isRefused]).toEqual([path, headers, false])
    }
})

test('an action is never fetched from, nor is anybody sent to, a host that the request names', async () => {
  const [port, heard] = [await freePort(), [] as string[]]
  const listener = createServer(({ url }, answer) => (heard.push(url ?? ''), answer.end())).listen(port, '127.0.0.1')
  await once(listener, 'listening')
  const host = `127.0.0.1:${port}`
  const named: Record<string, string>[] = [{ host }, { host, 'x-forwarded-host': host }, { 'x-forwarded-host': host }]
  const signOut = actionsOfBuild().find(({ name }) => name === 'signOutAction')!
  for (const path of [signOut.path, '/sign-in', '/'])
    for (const headers of named)
      await raw(
        path,
        { ...headers, origin: `http://${host}`, 'next-action': signOut.id, 'content-type': 'text/plain' },
        '[]',
      )
  listener.close()
  expect(heard).toEqual([])
})

/** Everything that counts, and who is signed in. */
async function writtenBy(superuser: Parameters<typeof snapshot>[0]) {
  const { rows } = await superuser.query(
    `select count(*), count(revoked_at) as ended from account.sessions n join account.accounts a on a.id = n.account_id
     where a.email in ('ben@divert.example', 'officer@divert.example')`,
  )
  return JSON.stringify(rows) + (await snapshot(superuser))
}

async function asked(path: string, headers: Record<string, string>) {
  const { status, headers: answered, text } = await raw(path, headers, '', 'GET')
  const policy = String(answered['content-security-policy'] ?? '').replaceAll(/nonce-[^']+/g, 'nonce')
  return { status, csp: policy, isRefused: /NEXT_(REDIRECT|HTTP_ERROR_FALLBACK)/.test(text) }
}

import { addressOf } from './address-of'
import { actionsOfBuild, routesOfBuild } from './build'
import { expect, test } from './fixtures'
import { raw } from './raw'
import { running } from './running'
import { sameOrigin } from './visitors'

test.describe.configure({ timeout: 120_000 })

/** A file of officers is the one thing here that may be long. */
const mostTaken = (path: string) => (path === '/admin/accounts/import' ? 640 : 64) * 1024

const bodies: [what: string, headers: Record<string, string>, bytes: string, status: number][] = [
  ['a byte too many', {}, '', 413],
  ['a megabyte', {}, 'x'.repeat(1_000_000), 413],
  ['a length that is not said', { 'transfer-encoding': 'chunked' }, 'x'.repeat(1_000), 413],
  ['a form without a boundary', { 'content-type': 'multipart/form-data' }, '--b', 400],
  ['an Origin that is no address', { origin: 'elsewhere' }, '[]', 400],
]
for (const [what, headers, bytes, status] of bodies)
  test(`${what} gets a page that says what to do, on every address that takes an action`, async () => {
    for (const { id, path } of actionsOfBuild()) {
      const address = addressOf(path)
      for (const action of [`next-action ${id}`, 'accept text/html']) {
        const [name, value] = action.split(' ') as [string, string]
        const sent = { 'content-type': 'text/plain', ...sameOrigin(), [name]: value, ...headers }
        const answer = await raw(address, sent, bytes || 'x'.repeat(mostTaken(path) + 1))
        expect([address, answer.status]).toEqual([address, status])
        expect(answer.text).toContain('Nothing was sent, kept or changed')
        expect(answer.text).not.toContain('xxxx')
      }
    }
    expect((await fetch(`${running.url}/api/health`)).status).toBe(200)
  })

test('every answer carries the headers that keep a page to itself, and next-auth answers nowhere', async () => {
  for (const { path } of routesOfBuild()) {
    if (path === '/icon.svg') continue
    const { headers } = await fetch(running.url + addressOf(path), { redirect: 'manual' })
    expect([path, Object.fromEntries(expected.map(([name]) => [name, headers.get(name)]))]).toEqual([
      path,
      Object.fromEntries(expected.map(([name, value]) => [name, value])),
    ])
    expect(headers.has('x-powered-by')).toBe(false)
  }
  for (const name of ['session', 'csrf', 'providers', 'signin', 'callback/credentials'])
    expect([name, (await fetch(`${running.url}/api/auth/${name}`)).status]).toEqual([name, 404])
})

test('an address whose signs stand for no text is not found, like any other that is not there', async () => {
  for (const path of ['/%FF', '/cases/%C0%AF', '/open/DV-%ED%A0%80']) {
    const answer = await fetch(running.url + path)
    expect([path, answer.status, new URL(answer.url).pathname]).toEqual([path, 404, '/not-found'])
  }
})

const expected: [name: string, value: unknown][] = [
  ['cache-control', expect.stringContaining('no-store')],
  ['content-security-policy', expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/)],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', expect.stringContaining('camera=()')],
  ['referrer-policy', 'same-origin'],
  ['strict-transport-security', expect.stringContaining('max-age=')],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
]

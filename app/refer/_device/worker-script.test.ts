import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { workerScript } from './worker-script'

const origin = 'https://refer.example'

/** Runs the worker as a browser would, and gives what it listens to. */
function started() {
  const listeners = new Map<string, (event: object) => void>()
  const self = {
    location: { origin, href: `${origin}/refer/sw.js` },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  }
  const caches = { open: async () => ({ match: async () => 'kept' }) }
  runInNewContext(workerScript('0123'), { self, caches, URL })
  return listeners
}

/** What the worker answers to a request, or undefined when it leaves it to the network. */
async function answerTo(path: string, given: { method?: string; mode?: string } = {}) {
  let answer: unknown
  const request = { method: 'GET', mode: 'navigate', url: new URL(path, origin).href, ...given }
  started().get('fetch')!({ request, respondWith: (given: unknown) => (answer = given) })
  return await answer
}

test('the worker stands alone, and listens to what it needs', () => {
  expect([...started().keys()].sort()).toEqual(['activate', 'fetch', 'install', 'sync'])
})

test.each([
  ['/refer', {}],
  ['/_next/static/chunks/a.js', { mode: 'no-cors' }],
])('%s comes from what is kept', async (path, given) => {
  expect(await answerTo(path, given)).toBe('kept')
})

test.each([
  ['/refer?anything', {}],
  ['/refer/whole', {}],
  ['/inbox', {}],
  ['/account', {}],
  ['/api/intake/token', { mode: 'cors' }],
  ['/api/intake', { mode: 'cors', method: 'POST' }],
  ['/refer', { method: 'POST' }],
  ['/refer', { mode: 'cors' }],
  ['https://other.example/_next/static/a.js', { mode: 'no-cors' }],
])('%s %o is left to the network', async (path, given) => {
  expect(await answerTo(path, given)).toBeUndefined()
})

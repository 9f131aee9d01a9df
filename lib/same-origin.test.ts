import { expect, test } from 'vitest'
import { isFromOurPages } from './same-origin'

process.env.AUTH_SECRET = 'x'.repeat(32)
process.env.DIVERT_ORIGIN = 'https://refer.example'

const from = (headers: Record<string, string>) => isFromOurPages(new Request('https://refer.example/x', { headers }))

test.each([
  ['our own page', { origin: 'https://refer.example', 'sec-fetch-site': 'same-origin' }, true],
  ['our own page in an older browser', { origin: 'https://refer.example' }, true],
  ['our own page by another name of this host', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  ['another site', { origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }, false],
  ['another site in an older browser', { origin: 'https://other.example' }, false],
  ['another site that claims ours', { origin: 'https://refer.example', 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbour', { origin: 'https://x.refer.example', 'sec-fetch-site': 'same-site' }, false],
  ['an opaque origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  ['no page at all', {}, false],
])('%s: %o is ours: %s', (_, headers, ours) => {
  expect(from(headers as Record<string, string>)).toBe(ours)
})

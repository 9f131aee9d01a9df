import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openPageToken, sealPageToken } from './page-token'
import { aKeyRing } from './testing/a-key-ring'
import { aRing } from './testing/a-ring'

const { ring, now: issued } = aKeyRing()
const officer = '7f3c1c1e-6a0b-4a52-9d2e-2f4c0f9a1b22'
const token = sealPageToken(ring, { officer, site: 12, issued })
const after = (minutes: number) => new Date(issued.getTime() + minutes * 60_000)

test('the officer is confirmed for a referral sealed soon after the page was handed out', () => {
  expect(openPageToken(ring, token, after(9))).toEqual({ confirmed: true, officer, site: 12, issued })
})

test('it holds from five minutes before to 24 hours after, and not a minute longer', () => {
  const isConfirmed = (minutes: number) => openPageToken(ring, token, after(minutes)).confirmed
  expect([-5, 0, 24 * 60].map(isConfirmed)).toEqual([true, true, true])
  expect(openPageToken(ring, token, after(-6))).toEqual({ confirmed: false, why: 'out-of-time' })
  expect(openPageToken(ring, token, after(24 * 60 + 1))).toEqual({ confirmed: false, why: 'out-of-time' })
  expect(openPageToken(ring, token, new Date(Number.NaN))).toEqual({ confirmed: false, why: 'out-of-time' })
})

test('without a token the officer is stated only', () => {
  expect(openPageToken(ring, undefined, issued)).toEqual({ confirmed: false, why: 'missing' })
  expect(openPageToken(ring, '', issued)).toEqual({ confirmed: false, why: 'missing' })
})

test('an invented token, or one of another service, confirms nobody', () => {
  const other = sealPageToken(aKeyRing().ring, { officer, site: 12, issued })
  const doesNotOpen = { confirmed: false, why: 'does-not-open' }
  expect(openPageToken(ring, other, issued)).toEqual(doesNotOpen)
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => !openPageToken(ring, text, issued).confirmed))
  fc.assert(
    fc.property(fc.nat(token.length - 2), fc.constantFrom(...'AZaz09-_'), (at, symbol) => {
      fc.pre(token[at] !== symbol)
      expect(openPageToken(ring, token.slice(0, at) + symbol + token.slice(at + 1), issued)).toEqual(doesNotOpen)
    }),
  )
})

test('tokens have one length, never repeat, and do not show the officer', () => {
  expect(token).toMatch(/^[\w-]{82}$/)
  expect(sealPageToken(ring, { officer, site: 4_000_000_000, issued })).toHaveLength(82)
  expect(sealPageToken(ring, { officer, site: 12, issued })).not.toBe(token)
  expect(Buffer.from(token, 'base64url').toString('hex')).not.toContain(officer.replaceAll('-', ''))
})

test('an officer or site that cannot be written is refused, and a process without the page key is told so', () => {
  const malformed = expect.objectContaining({ code: 'malformed' })
  expect(() => sealPageToken(ring, { officer: 'not-a-uuid', site: 12, issued })).toThrow(malformed)
  expect(() => sealPageToken(ring, { officer, site: -1, issued })).toThrow(malformed)
  expect(() => sealPageToken(ring, { officer, site: 1.5, issued })).toThrow(malformed)
  expect(() => sealPageToken(ring, { officer, site: 12, issued: new Date(Number.NaN) })).toThrow(malformed)
  expect(() => openPageToken(aRing({}), token, issued)).toThrow(expect.objectContaining({ code: 'no-key' }))
})

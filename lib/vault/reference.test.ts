import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

import { drawNonce, idempotencyKeyOf, nonceFromText, nonceToText, referenceOf } from './reference'

const nonceOf = (n: number) => Uint8Array.from(createHash('sha256').update(String(n)).digest())

test('a reference has the agreed form and is always the same for a nonce', async () => {
  const nonce = new Uint8Array(32)
  expect(await referenceOf(nonce)).toBe('DV-HRBHG-Y55K5')
  expect(await referenceOf(nonce)).toBe('DV-HRBHG-Y55K5')
})

test('a reference is the first 50 bits of its hash, written five at a time', async () => {
  const nonce = nonceOf(7)
  const hash = createHash('sha256').update('DIVERT reference v1\0').update(nonce).digest()
  const bits = Array.from(hash, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.slice(0, 50).match(/.{5}/g) ?? []
  const expected = fives.map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(five, 2))).join('')
  expect((await referenceOf(nonce)).replaceAll('-', '').slice(2)).toBe(expected)
})

test('all 32 symbols come up about equally often, and no I, L, O or U', async () => {
  const references = await Promise.all(Array.from({ length: 3200 }, (_, n) => referenceOf(nonceOf(n))))
  expect(references.every((reference) => /^DV-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(reference))).toBe(true)
  const counts = new Map<string, number>()
  for (const symbol of references.flatMap((reference) => [...reference.slice(3).replace('-', '')])) {
    counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  }
  expect(counts.size).toBe(32)
  expect(Math.min(...counts.values())).toBeGreaterThan(850)
  expect(Math.max(...counts.values())).toBeLessThan(1150)
  expect(new Set(references).size).toBe(references.length)
})

test('the idempotency key is a hash of its own, of the same nonce', async () => {
  const nonce = nonceOf(1)
  const expected = createHash('sha256').update('DIVERT idempotency v1\0').update(nonce).digest()
  expect(Buffer.from(await idempotencyKeyOf(nonce))).toEqual(expected)
})

test('a nonce is 32 bytes, never the same, and survives as text', async () => {
  const [one, other] = [drawNonce(), drawNonce()]
  expect(one).toHaveLength(32)
  expect(one).not.toEqual(other)
  expect(nonceToText(one)).toMatch(/^[\w-]{43}$/)
  expect(nonceFromText(nonceToText(one))).toEqual(one)
})

test('something else than a nonce is refused', async () => {
  for (const text of ['', 'AAAA', `${nonceToText(drawNonce())}AA`, '!'.repeat(43)]) {
    expect(() => nonceFromText(text)).toThrow(expect.objectContaining({ code: 'malformed' }))
  }
  await expect(referenceOf(new Uint8Array(31))).rejects.toMatchObject({ code: 'malformed' })
})

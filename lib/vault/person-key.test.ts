import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Sealed } from '@/db/sealed'

import { newPersonKey, openPersonKey } from './person-key'
import { openRecord, sealRecord } from './record'
import { aRing } from './testing/a-ring'

const aKey = (epoch: number) => ({ epoch, key: randomBytes(32).toString('base64url'), created: '2026-11-19T16:42:00Z' })
const [first, second] = [aKey(1), aKey(2)]
const ring = aRing({ people: { keys: [first] } })
const place = { table: 'casework.people', column: 'sealed_profile', id: 'amina' }
const schema = { parse: (value: unknown) => value }
const refusal = (code: string) => expect.objectContaining({ name: 'VaultError', code })

test('the stored copy opens to the same key', () => {
  const { dataKey, sealedKey } = newPersonKey(ring, 'amina')
  const record = sealRecord(dataKey, place, { likes: 'boxing' })
  expect(openRecord(openPersonKey(ring, 'amina', sealedKey), place, record, schema)).toEqual({ likes: 'boxing' })
})

test('it is bound to the person: under another id it does not open', () => {
  const { sealedKey } = newPersonKey(ring, 'amina')
  expect(() => openPersonKey(ring, 'jordan', sealedKey)).toThrow(refusal('does-not-open'))
})

test("one person's key does not open another's record", () => {
  const record = sealRecord(newPersonKey(ring, 'amina').dataKey, place, 'words')
  expect(() => openRecord(newPersonKey(ring, 'amina').dataKey, place, record, schema)).toThrow(refusal('does-not-open'))
})

test('a new epoch seals, the older one still opens, and a destroyed one never again', () => {
  const { sealedKey } = newPersonKey(ring, 'amina')
  const both = aRing({ people: { keys: [first, second] } })
  const onlyNew = aRing({ people: { keys: [second] } })
  expect(() => openPersonKey(both, 'amina', sealedKey)).not.toThrow()
  expect(() => openPersonKey(onlyNew, 'amina', sealedKey)).toThrow(refusal('unknown-key'))
  const sealedByBoth = newPersonKey(both, 'amina').sealedKey
  expect(() => openPersonKey(onlyNew, 'amina', sealedByBoth)).not.toThrow()
})

test('one changed bit, or another length, does not open', () => {
  const { sealedKey } = newPersonKey(ring, 'amina')
  expect(sealedKey).toHaveLength(65)
  fc.assert(
    fc.property(fc.nat(sealedKey.length * 8 - 1), (bit) => {
      const changed = Buffer.from(sealedKey)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => openPersonKey(ring, 'amina', changed as Sealed)).toThrow(
        expect.objectContaining({ name: 'VaultError' }),
      )
    }),
    { numRuns: 520 },
  )
  for (const length of [0, 4, 5, 20, 64]) {
    expect(() => openPersonKey(ring, 'amina', sealedKey.subarray(0, length) as Sealed)).toThrow()
  }
})

test('a process without the people key is told so', () => {
  expect(() => newPersonKey(aRing({}), 'amina')).toThrow(refusal('no-key'))
})

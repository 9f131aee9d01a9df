import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

import type { Sealed } from '@/db/sealed'

import { newPersonKey } from './person-key'
import { openRecord, sealRecord } from './record'
import { aKeyRing } from './testing/a-key-ring'

const { dataKey } = newPersonKey(aKeyRing().ring, 'amina')
const place = { table: 'casework.people', column: 'sealed_profile', id: '4d6f' }
const anything = { parse: (value: unknown) => value }
const refusal = (code: string) => expect.objectContaining({ name: 'VaultError', code })

test('a record opens where it was put, as the value that it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value))
      expect(openRecord(dataKey, place, sealRecord(dataKey, place, json), anything)).toEqual(json)
    }),
  )
})

test('moved to another table, column or row it does not open', () => {
  const record = sealRecord(dataKey, place, 'words')
  for (const moved of [{ table: 'casework.cases' }, { column: 'sealed_note' }, { id: '4d70' }]) {
    expect(() => openRecord(dataKey, { ...place, ...moved }, record, anything)).toThrow(refusal('does-not-open'))
  }
})

test('a place cannot be written so that it reads as another', () => {
  for (const wrong of [{ table: 'casework.people|sealed_profile' }, { id: '' }, { column: 'a|b' }]) {
    expect(() => sealRecord(dataKey, { ...place, ...wrong }, 'words')).toThrow(refusal('malformed'))
  }
})

test('the same value sealed twice looks different', () => {
  expect(sealRecord(dataKey, place, 'words').equals(sealRecord(dataKey, place, 'words'))).toBe(false)
})

test('one changed bit anywhere, or bytes cut off, does not open', () => {
  const record = sealRecord(dataKey, place, { name: 'Amina', phone: '07700 900123' })
  fc.assert(
    fc.property(fc.nat(record.length * 8 - 1), (bit) => {
      const changed = Buffer.from(record)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => openRecord(dataKey, place, changed as Sealed, anything)).toThrow(
        expect.objectContaining({ name: 'VaultError' }),
      )
    }),
    { numRuns: 500 },
  )
  for (let length = 0; length < record.length; length++) {
    expect(() => openRecord(dataKey, place, record.subarray(0, length) as Sealed, anything)).toThrow()
  }
})

test('what the schema makes of the value is what one gets', () => {
  const schema = z.object({ likes: z.string().default('not said') })
  expect(openRecord(dataKey, place, sealRecord(dataKey, place, {}), schema)).toEqual({ likes: 'not said' })
})

test('a value that the schema refuses, or that JSON cannot hold, is malformed', () => {
  const record = sealRecord(dataKey, place, { likes: 3 })
  expect(() => openRecord(dataKey, place, record, z.object({ likes: z.string() }))).toThrow(refusal('malformed'))
  const circle: Record<string, unknown> = {}
  circle.self = circle
  for (const value of [undefined, () => 1, 1n, circle]) {
    expect(() => sealRecord(dataKey, place, value)).toThrow(refusal('malformed'))
  }
})

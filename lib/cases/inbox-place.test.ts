import { expect, test } from 'vitest'
import { placeFromText, placeToText } from './inbox-place'

const place = { dueAt: new Date('2026-11-23T17:00:00Z'), id: '0d2b4a1e-5a57-4a5e-9d1c-0123456789ab' }

test('a place in the inbox survives the address', () => {
  expect(placeFromText(placeToText(place))).toEqual(place)
})

test.each([
  '',
  '~',
  'x',
  '1~1',
  `-1~${place.id}`,
  `999999999999999999~${place.id}`,
  `1~${place.id}'--`,
  `${placeToText(place)}\n`,
])('%j is no place', (text) => expect(placeFromText(text)).toBeNull())

test('a time beyond what a date can hold is no place', () => {
  expect(placeFromText(`999999999999999~${place.id}`)).toEqual({ dueAt: new Date(999999999999999), id: place.id })
})

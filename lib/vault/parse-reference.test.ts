import fc from 'fast-check'
import { expect, test } from 'vitest'

import { checkCharacter, parseReference } from './parse-reference'

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const references = fc
  .array(fc.constantFrom(...symbols), { minLength: 10, maxLength: 10 })
  .map((ten) => `DV-${ten.slice(0, 5).join('')}-${ten.slice(5).join('')}`)
const gaps = fc.constantFrom('', ' ', '-', ' - ', '\u2013', '\u2212', '\u00a0')

/** Ways to write one character that are all read as it. */
const spellings = (symbol: string) => {
  const alike = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l'] }[symbol]
  return fc.constantFrom(...(alike ?? [symbol, symbol.toLowerCase()]))
}

const spelled = (text: string) =>
  fc.tuple(...[...text].flatMap((symbol) => [spellings(symbol), gaps])).map((pieces) => pieces.join(''))

test('a reference is read however it is written, with or without its check character', () => {
  const writings = references.chain((reference) =>
    fc.constantFrom('', checkCharacter(reference)).chain((check) => {
      const bare = reference.replaceAll('-', '')
      return fc.record({ reference: fc.constant(reference), written: spelled(bare + check) })
    }),
  )
  fc.assert(fc.property(writings, ({ reference, written }) => parseReference(written) === reference))
})

test('the DV may be missing', () => {
  fc.assert(fc.property(references, (reference) => parseReference(reference.slice(3)) === reference))
})

test('the check character finds any one wrong symbol and any two neighbours swapped', () => {
  const places = fc.nat(9)
  fc.assert(
    fc.property(references, places, fc.constantFrom(...symbols), (reference, place, symbol) => {
      const ten = [...reference.slice(3).replace('-', '')]
      const check = checkCharacter(reference)
      const wrong = ten.with(place, symbol).join('')
      const next = Math.min(place + 1, 9)
      const swapped = ten.with(place, ten[next] ?? '').with(next, ten[place] ?? '')
      for (const other of [wrong, swapped.join('')]) {
        expect(parseReference(`DV${other}${check}`) === null).toBe(other !== ten.join(''))
      }
    }),
  )
})

test('check characters agree with Crockford: the remainder by 37', () => {
  expect(checkCharacter('DV-00000-00000')).toBe('0')
  expect(checkCharacter('DV-00000-00014')).toBe('U')
  expect(checkCharacter('DV-00000-00010')).toBe('*')
  expect(checkCharacter('DV-ZZZZZ-ZZZZZ')).toBe(symbols.charAt(Number((2n ** 50n - 1n) % 37n)))
  expect(parseReference('DV-00000-00014-u')).toBe('DV-00000-00014')
})

test('everything else is null', () => {
  const others = [
    '',
    'DV',
    'DV-12345',
    'DV-12345-6789U',
    'XX-12345-67890',
    'DV-12345-67890-1-2',
    'DV_12345_67890',
    '𝟎'.repeat(10),
  ]
  expect(others.map((text) => parseReference(text))).toEqual(others.map(() => null))
  fc.assert(fc.property(fc.string(), (text) => /^DV-.{5}-.{5}$|^null$/.test(String(parseReference(text)))))
})

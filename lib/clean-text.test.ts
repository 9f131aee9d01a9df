import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanLine, cleanText } from './clean-text'

it.each([
  ['  Jo\t\n  Ann ', 'Jo Ann'],
  ['Zo\u0065\u0301', 'Zo\u00e9'],
  ['Jo\u0000\u0007rdan', 'Jordan'],
  ['\u202enadroJ\u202c', 'nadroJ'],
  ['half \ud83d done', 'half done'],
  ['👩‍🎤 می‌خواهم', '👩‍🎤 می‌خواهم'],
  ['\u200b\u200d \u3164', ''],
])('%j as one line is %j', (typed, clean) => {
  expect(cleanLine(typed)).toBe(clean)
})

it('several lines keep their breaks, one blank line at most', () => {
  expect(cleanText(' 1 High Street \r\n\r\n\r\n\r\nLondon\u2028N7 ')).toBe('1 High Street\n\nLondon\nN7')
})

it('leaves nothing that JSON writes longer than three bytes for a unit', () => {
  const bytes = (text: string) => new TextEncoder().encode(JSON.stringify(text)).length - 2
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
      for (const clean of [cleanLine(typed), cleanText(typed)]) {
        expect(bytes(clean)).toBeLessThanOrEqual(3 * clean.length)
        expect(cleanText(clean)).toBe(clean)
      }
    }),
  )
})

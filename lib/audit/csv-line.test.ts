import { expect, test } from 'vitest'
import { csvLine } from './csv-line'

test('cells are quoted, quotes doubled, and nothing is an empty cell', () => {
  expect(csvLine([1, 'a,b', 'say "so"', null])).toBe('"1","a,b","say ""so""",""\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j does not start a formula', (text) => {
  expect(csvLine([text])).toBe(`"'${text}"\r\n`)
})

test('a sign further in is left alone', () => {
  expect(csvLine(['case:read', '2026-11-19', 'a=b'])).toBe('"case:read","2026-11-19","a=b"\r\n')
})

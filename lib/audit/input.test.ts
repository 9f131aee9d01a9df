import { expect, test } from 'vitest'
import { exportInput } from './input'

const november = { from: '2026-11-01', to: '2026-11-30', file: 'log.csv' }
const messages = (given: object) => exportInput.safeParse(given).error?.issues.map(({ message }) => message)

test('a month into either kind of file, with or without a purpose', () => {
  expect(exportInput.parse(november)).toEqual(november)
  expect(
    exportInput.parse({ ...november, to: november.from, file: 'a/log.ndjson', purpose: 'inspection' }),
  ).toBeTruthy()
})

test.each([
  [{ from: '2026-11-31' }, /^--from is not a day/],
  [{ to: 'today' }, /^--to is not a day/],
  [{ to: undefined }, /^Say --to/],
  [{ to: '2026-10-31' }, /^--from is after --to$/],
  [{ file: undefined }, /^Say which file/],
  [{ file: 'log.xlsx' }, /has to end in \.csv or \.ndjson$/],
  [{ purpose: 'fun' }, /^--purpose is one of: covering_for_colleague/],
])('%j is refused', (wrong, message) => {
  expect(messages({ ...november, ...wrong })).toEqual([expect.stringMatching(message)])
})

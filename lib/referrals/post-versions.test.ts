import { expect, test } from 'vitest'
import { isAcceptedVersion } from './post-versions'
import { postVersion } from './sealed-post'

const known = { 1: { replacedOn: '2026-11-01' }, 2: { replacedOn: null } }

test.each([
  [1, '2026-11-01', true],
  [1, '2027-01-30', true],
  [1, '2027-01-31', false],
  [2, '2030-01-01', true],
  [3, '2026-11-01', false],
])('version %i is taken on %s: %s', (version, today, taken) => {
  expect(isAcceptedVersion(version, today, known)).toBe(taken)
})

test('what this build sends, it takes', () => {
  expect(isAcceptedVersion(postVersion, '2026-11-19')).toBe(true)
})

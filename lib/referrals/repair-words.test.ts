import { expect, test } from 'vitest'
import { repairWords } from './repair-words'

test.each([
  'unknown-key',
  'destroyed-key',
  'does-not-open',
  'malformed',
  'does-not-validate',
  'other-key',
  'other-pathway',
  'refused-23514',
])('%s is said in words, with what to do', (reason) => {
  const { means, todo } = repairWords(reason)
  expect(`${means} ${todo}`).not.toContain(reason)
  expect(todo).toMatch(/^(Tell|Nothing) /)
})

test('a reason that is new is said as it stands', () => {
  expect(repairWords('on-fire').means).toContain('on-fire')
})

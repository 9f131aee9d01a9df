import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test('an address of ours stays as it is', () => {
  for (const path of ['/', '/account/second-step', '/admin?sort=name&order=asc', '/cases/DV-AAAAA-AAAAA'])
    expect(ownPath(path)).toBe(path)
})

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\/elsewhere.example',
  '/..//elsewhere.example',
  '/.//elsewhere.example',
  'javascript:alert(1)',
  'account',
  '',
  '/a\nb',
  '/\t/elsewhere.example',
  `/${'a'.repeat(500)}`,
  ['/account'],
  undefined,
])('%j leads nowhere', (asked) => {
  expect(ownPath(asked)).toBeNull()
})

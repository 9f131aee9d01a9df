import { expect, test } from 'vitest'
import { navOfRole } from './nav-of-role'

const pagesOf = (...given: Parameters<typeof navOfRole>) => navOfRole(...given).map(({ href }) => href)

test('an officer has referring, their own account, and nothing else', () => {
  expect(pagesOf('officer')).toEqual(['/refer', '/account'])
})

test('neither a figures-only manager nor an administrator has a page about a case', () => {
  expect(pagesOf('figures_manager')).toEqual(['/dashboard', '/account'])
  expect(pagesOf('administrator')).toEqual(['/admin', '/account'])
})

test('a count in the inbox waits to be done; one anywhere else only tells how many', () => {
  const [inbox, caseload] = navOfRole('specialist', { '/inbox': 9, '/caseload': 31 })
  expect([inbox, caseload]).toMatchObject([
    { href: '/inbox', label: 'Inbox', waiting: 9 },
    { href: '/caseload', label: 'My caseload', count: 31 },
  ])
})

import { expect, test } from 'vitest'
import { navOfRole } from './nav-of-role'

const pagesOf = (...given: Parameters<typeof navOfRole>) => navOfRole(...given).map(({ href }) => href)

test('an officer has referring, their own account, help, and nothing else', () => {
  expect(pagesOf('officer')).toEqual(['/refer', '/account', '/help'])
})

test('neither a figures-only manager nor an administrator has a page about a case', () => {
  expect(pagesOf('figures_manager')).toEqual(['/dashboard', '/account', '/help'])
  expect(pagesOf('administrator').filter((page) => !page.startsWith('/admin'))).toEqual(['/account', '/help'])
})

test('a count in the inbox waits to be done; one anywhere else only tells how many', () => {
  const [inbox, caseload] = navOfRole('specialist', { '/inbox': 9, '/caseload': 31 })
  expect([inbox, caseload]).toMatchObject([
    { href: '/inbox', label: 'Inbox', waiting: 9 },
    { href: '/caseload', label: 'My caseload', count: 31 },
  ])
})

test('what somebody has not read yet is a number beside help, and none is no number', () => {
  const helpOf = (...given: Parameters<typeof navOfRole>) => navOfRole(...given).find(({ href }) => href === '/help')
  expect(helpOf('partner', { '/whats-new': 2 })).toMatchObject({ label: 'Help', fresh: 2 })
  expect(helpOf('partner')?.fresh).toBeUndefined()
})

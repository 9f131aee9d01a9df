import type { Role } from '@/lib/account/model'
import { navOfRole } from './nav-of-role'

/** A key after G, and the page it leads to. */
export type Shortcut = { letter: string; href: string; label: string }

const letters: Record<string, string> = {
  '/inbox': 'i',
  '/caseload': 'c',
  '/referrals/new': 'n',
  '/dashboard': 'd',
  '/partner': 'i',
  '/admin': 'a',
  '/admin/sites': 's',
  '/admin/organisations': 'o',
  '/admin/settings': 't',
  '/admin/mail': 'e',
  '/admin/changes': 'c',
  '/account': 'a',
  '/help': 'h',
}

/** The pages of a role's navigation, each with its letter. Where A is for all accounts, one's own is M. */
export function shortcutsOf(role: Role): Shortcut[] {
  return navOfRole(role).flatMap(({ href, label }) => {
    const letter = href === '/account' && role === 'administrator' ? 'm' : letters[href]
    return letter ? [{ letter, href, label }] : []
  })
}

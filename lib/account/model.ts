import type { AccountState, Role } from '@/db/words/accounts'

export type { AccountState, Role }

export const roleLabels: Record<Role, string> = {
  officer: 'Officer',
  specialist: 'Engagement specialist',
  practice_lead: 'Practice lead (manager)',
  figures_manager: 'Manager (figures only)',
  partner: 'Partner coordinator',
  administrator: 'Administrator',
}

export const accountStateLabels: Record<AccountState, string> = {
  invited: 'Invited',
  active: 'Active',
  disabled: 'Disabled',
}

const homes: Record<Role, string> = {
  officer: '/refer',
  specialist: '/inbox',
  practice_lead: '/dashboard',
  figures_manager: '/dashboard',
  partner: '/partner',
  administrator: '/admin',
}

/** The page somebody's work begins on, and where signing in leads. */
export function homeOf(role: Role): string {
  return homes[role]
}

/** "Camden and Islington" */
export function siteList(siteNames: readonly string[]): string {
  return siteNames.length < 3 ? siteNames.join(' and ') : `${siteNames.slice(0, -1).join(', ')} and ${siteNames.at(-1)}`
}

/** The person a page is made for: what its frame says about them. */
export type Viewer = {
  name: string
  role: Role
  roleLabel: string
  siteNames: readonly string[]
  idleMinutes: number
  /** Single keys lead to pages. */
  shortcuts: boolean
  /** The newest of "what's new" that they have read. */
  newsRead: string | null
  /** They have seen or skipped the introduction. */
  isIntroduced: boolean
}

export function viewerOf(actor: Omit<Viewer, 'roleLabel'>): Viewer {
  const { name, role, siteNames, idleMinutes, shortcuts, newsRead, isIntroduced } = actor
  return { name, role, roleLabel: roleLabels[role], siteNames, idleMinutes, shortcuts, newsRead, isIntroduced }
}

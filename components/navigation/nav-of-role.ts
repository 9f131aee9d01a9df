import type { NavItem } from '@/components/shell/nav-item'
import type { Role } from '@/lib/account/model'

const inbox = { href: '/inbox', label: 'Inbox' }
const dashboard = { href: '/dashboard', label: 'Dashboard' }
/** A case is opened from a caseload more often than not. */
const caseload = { href: '/caseload', also: ['/cases', '/open'] }
const addReferral = { href: '/referrals/new', label: 'Add a referral' }

const work: Record<Role, NavItem[]> = {
  officer: [{ href: '/refer', label: 'Offer a referral' }],
  specialist: [inbox, { ...caseload, label: 'My caseload' }, addReferral],
  practice_lead: [dashboard, inbox, { ...caseload, label: 'Caseload' }, addReferral],
  figures_manager: [dashboard],
  administrator: [
    { href: '/admin', label: 'Accounts', alone: true, also: ['/admin/accounts'] },
    { href: '/admin/sites', label: 'Sites and teams' },
    { href: '/admin/organisations', label: 'Organisations' },
    { href: '/admin/settings', label: 'Settings' },
    { href: '/admin/mail', label: 'Mail' },
    { href: '/admin/changes', label: 'Changes' },
  ],
  partner: [{ href: '/partner', label: 'Introductions' }],
}

/** What a role works with, then its own account and help. `counts` by address: how many are there; of what's new, how many unread. */
export function navOfRole(role: Role, counts: Record<string, number> = {}): NavItem[] {
  const items = work[role].map((item) => ({
    ...item,
    ...(item === inbox ? { waiting: counts[item.href] } : { count: counts[item.href] }),
  }))
  return [
    ...items,
    { href: '/account', label: 'My account' },
    { href: '/help', label: 'Help', also: ['/whats-new', '/welcome'], fresh: counts['/whats-new'] },
  ]
}

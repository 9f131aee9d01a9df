import type { Surface } from '@/db/login-roles'
import type { Role } from '@/db/words/accounts'
import type { AuditVerb } from '@/db/words/audit'

type Rule = {
  surface: Surface
  roles: readonly Role[]
  /** What the audit log calls it; null where nothing about a young person is shown or changed on this side. */
  audit: AuditVerb | null
  /** Dangerous enough to ask who it is once more, if they did not prove it within the last ten minutes. */
  confirm?: boolean
}

const caseworkers = ['specialist', 'practice_lead'] as const
const managers = ['practice_lead', 'figures_manager'] as const

/** Who may do what, and through which surface's login it is done. The row policies then say whose. */
export const permissions = {
  // A referral's arrival is audited when it is opened, so that nothing on the officer's side ties one to an hour.
  'referral:submit': { surface: 'intake', roles: ['officer'], audit: null },
  'officer-account:read': { surface: 'intake', roles: ['officer'], audit: null },
  'own-account:read': {
    surface: 'account',
    roles: ['specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'],
    audit: null,
  },
  // The database writes the line for these itself, on either side of the wall.
  'officer-sessions:end': { surface: 'intake', roles: ['officer'], audit: null },
  'own-sessions:end': {
    surface: 'account',
    roles: ['specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'],
    audit: null,
  },
  // What somebody likes for themselves is in no log.
  'officer-preferences:change': { surface: 'intake', roles: ['officer'], audit: null },
  'own-preferences:change': {
    surface: 'account',
    roles: ['specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'],
    audit: null,
  },
  'referral:add': { surface: 'casework', roles: caseworkers, audit: 'collect' },
  'casework:read': { surface: 'casework', roles: caseworkers, audit: null },
  'inbox:read': { surface: 'casework', roles: caseworkers, audit: 'consult' },
  'caseload:read': { surface: 'casework', roles: caseworkers, audit: 'consult' },
  'case:read': { surface: 'casework', roles: caseworkers, audit: 'consult' },
  /** Saying why, where a case belongs to another team. The row policies look for this permission's lines. */
  'case:open': { surface: 'casework', roles: caseworkers, audit: 'consult' },
  'case:take': { surface: 'casework', roles: ['specialist'], audit: 'change' },
  'case:close': { surface: 'casework', roles: caseworkers, audit: 'change' },
  'contact:record': { surface: 'casework', roles: caseworkers, audit: 'change' },
  'draft:read': { surface: 'casework', roles: caseworkers, audit: 'consult' },
  'draft:throw-away': { surface: 'casework', roles: caseworkers, audit: 'change' },
  'dashboard:read': { surface: 'insight', roles: managers, audit: null },
  'accounts:read': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'mail:read': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'sessions:end': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'account:invite': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'account:change': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'account:role': { surface: 'admin', roles: ['administrator'], audit: 'admin', confirm: true },
  'account:disable': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'account:reset': { surface: 'admin', roles: ['administrator'], audit: 'admin', confirm: true },
  'accounts:import': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'changes:read': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'organisation:read': { surface: 'admin', roles: ['administrator'], audit: null },
  'organisation:change': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'settings:change': { surface: 'admin', roles: ['administrator'], audit: 'admin' },
  'sign-in-rules:change': { surface: 'admin', roles: ['administrator'], audit: 'admin', confirm: true },
  /** Taking somebody's second factors away, when they have lost them. */
  'factors:reset': { surface: 'admin', roles: ['administrator'], audit: 'admin', confirm: true },
  'introductions:read': { surface: 'account', roles: ['partner'], audit: null },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

export const ruleOf = (permission: Permission): Rule => permissions[permission]

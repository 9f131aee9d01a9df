export const changeKinds = ['accounts', 'leave', 'sites', 'organisations', 'settings', 'sign-in'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const changeKindLabels: Record<ChangeKind, string> = {
  accounts: 'Accounts',
  leave: 'Leave and cover',
  sites: 'Sites, teams and boroughs',
  organisations: 'Organisations',
  settings: 'Settings',
  'sign-in': 'How people sign in',
}

/** The tables that each kind is about. */
export const roomsOfKind: Record<ChangeKind, readonly string[]> = {
  accounts: ['account.accounts', 'account.account_sites', 'account.account_teams'],
  leave: ['account.leave'],
  sites: ['organisation.sites', 'organisation.teams', 'organisation.site_areas'],
  organisations: ['organisation.organisations'],
  settings: ['organisation.settings'],
  'sign-in': ['account.sign_in_rules'],
}

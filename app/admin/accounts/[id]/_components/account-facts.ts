import { siteList } from '@/lib/account/model'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { wayLabels } from '@/lib/administration/accounts/model'
import { formatDate } from '@/lib/format'

/** What an account is, for a list of facts. */
export function factsOf({ account, places }: AccountPage) {
  const teamNames = account.teams.map(({ id, isLead }) => {
    const name = places.teams.find((team) => team.id === id)?.name ?? ''
    return isLead ? `${name} (leads it)` : name
  })
  return [
    { term: 'E-mail address', value: account.email },
    { term: 'Role', value: account.roleLabel },
    { term: 'Organisation', value: account.organisation },
    { term: 'Sites', value: siteList(account.siteNames) || 'None' },
    ...(account.role === 'officer' ? [] : [{ term: 'Teams', value: siteList(teamNames) || 'None' }]),
    { term: 'Signs in with', value: wayLabels[account.signsInWith] },
    { term: 'Account made', value: formatDate(account.createdAt) },
    ...(account.disabledAt ? [{ term: 'Disabled', value: formatDate(account.disabledAt) }] : []),
  ]
}

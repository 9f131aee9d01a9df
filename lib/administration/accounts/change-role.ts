import { endEverySession, setSites, setTeams, updateAccount } from '@/db/queries/administered-accounts'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { changeRoleInput } from './input'
import { worksAtSites, worksInTeams } from './model'

const sides =
  'An officer’s account cannot become one of staff, nor the other way round. Disable this one and invite them again.'

/** Another role, from their next sign-in on. Teams stay where the new role has them; leading is given anew. */
export const changeRole = change('account:role', changeRoleInput, async ({ tx, actor }, { id, role }) => {
  const account = await getOtherAccount(tx, actor, id)
  if ((account.role === 'officer') !== (role === 'officer')) throw new AppError('INVALID', sides, { role: sides })
  await updateAccount(tx, id, { role })
  const teams = worksInTeams(role) ? account.teams.map(({ id }) => ({ id, isLead: false })) : []
  if (account.role !== role) await setTeams(tx, id, teams)
  if (!worksAtSites(role)) await setSites(tx, id, [])
  await endEverySession(tx, id)
  return { result: { id }, changed: [id] }
})

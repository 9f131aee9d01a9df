import type { Tx } from '@/db/as'
import { listPlaces } from '@/db/queries/administered-accounts'
import type { Role } from '@/db/words/accounts'
import { AppError } from '@/lib/errors'
import { worksAtSites, worksInTeams } from './model'

type Wanted = { siteIds: number[]; teamIds: number[]; leadIds: number[] }

/**
 * Where somebody of this role is to work: sites that are there, teams of those sites, and which of them they lead.
 * @throws AppError INVALID, by field.
 */
export async function placesFor(tx: Tx, role: Role, wanted: Wanted) {
  const { sites, teams } = await listPlaces(tx)
  const siteIds = worksAtSites(role) ? [...new Set(wanted.siteIds)] : []
  const teamIds = worksInTeams(role) ? [...new Set([...wanted.teamIds, ...leadsOf(role, wanted)])] : []
  const errors: Record<string, string> = {}
  if (worksAtSites(role) && siteIds.length === 0) errors.siteIds = 'Choose at least one site'
  if (siteIds.some((id) => !sites.some((site) => site.id === id))) errors.siteIds = 'Choose sites from the list'
  const chosen = teamIds.map((id) => teams.find((team) => team.id === id))
  if (chosen.some((team) => !team)) errors.teamIds = 'Choose teams from the list'
  const without = chosen.find((team) => team && !siteIds.includes(team.siteId))
  if (without) errors.siteIds ??= `Choose the site of the team ${without.name} too`
  if (Object.keys(errors).length > 0) throw new AppError('INVALID', 'Check what was filled in', errors)
  const leads = leadsOf(role, wanted)
  return { siteIds, teams: teamIds.map((id) => ({ id, isLead: leads.includes(id) })) }
}

/** A practice lead leads; nobody else does. */
const leadsOf = (role: Role, { leadIds }: Wanted) => (role === 'practice_lead' ? leadIds : [])

import { addTeam, changeTeam, everyTeam, findSite, findTeam } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { change } from '../use-case'
import { nameTeamInput } from './input'

/** A new team of a site, or a new name for one. */
export const nameTeam = change('organisation:change', nameTeamInput, async ({ tx }, { id, siteId, name }) => {
  const site = await findSite(tx, siteId)
  const team = id === undefined ? undefined : await findTeam(tx, id)
  if (!site || (id !== undefined && team?.siteId !== siteId)) throw new AppError('NOT_FOUND', 'Team not found')
  const ofSite = (await everyTeam(tx)).filter((other) => other.siteId === siteId && other.id !== id)
  if (ofSite.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new AppError('INVALID', 'Check what was filled in', { name: `Another team of ${site.name} has that name` })
  if (id === undefined) await addTeam(tx, siteId, name)
  else await changeTeam(tx, id, { name })
  return { result: { siteId }, changed: [] }
})

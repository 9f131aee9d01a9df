import { changeTeam, findTeam, hasOpenWork, membersOfTeams } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { formatCount } from '../format'
import { todayOrLater } from '../settings/from-day'
import { change } from '../use-case'
import { endTeamInput } from './input'

/** From a day on a team takes nothing new; without a day, it goes on. */
export const endTeam = change('organisation:change', endTeamInput, async ({ tx, now }, { id, endedOn }) => {
  const team = await findTeam(tx, id)
  if (!team) throw new AppError('NOT_FOUND', 'Team not found')
  if (endedOn !== null) {
    todayOrLater(endedOn, now, 'endedOn')
    const members = (await membersOfTeams(tx)).filter(({ teamId }) => teamId === id)
    if (await hasOpenWork(tx, team.siteId, id))
      throw new AppError('CONFLICT', `${team.name} cannot end yet. It has open cases: its lead hands them over first.`)
    if (members.length > 0)
      throw new AppError(
        'CONFLICT',
        `${team.name} cannot end yet. ${formatCount(members.length, 'person', 'people')} in it: take them out first.`,
      )
  }
  await changeTeam(tx, id, { endedOn })
  return { result: { siteId: team.siteId }, changed: [] }
})

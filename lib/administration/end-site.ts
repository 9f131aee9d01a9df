import {
  areasOfSiteFrom,
  changeSite,
  countPeople,
  findSite,
  hasOpenWork,
  teamsNotEndedBy,
} from '@/db/queries/organisation'
import type { Tx } from '@/db/as'
import { AppError } from '../errors'
import { formatCount } from '../format'
import type { DateKey } from '../london-time'
import { todayOrLater } from '../settings/from-day'
import { change } from '../use-case'
import { endSiteInput } from './input'

/** From a day on a site takes nothing new; without a day, it goes on. */
export const endSite = change('organisation:change', endSiteInput, async ({ tx, now }, { id, endedOn }) => {
  const site = await findSite(tx, id)
  if (!site) throw new AppError('NOT_FOUND', 'Site not found')
  if (endedOn !== null) {
    todayOrLater(endedOn, now, 'endedOn')
    const inTheWay = await whatIsLeft(tx, id, endedOn)
    if (inTheWay) throw new AppError('CONFLICT', `${site.name} cannot end yet. ${inTheWay}`)
  }
  await changeSite(tx, id, { endedOn })
  return { result: { id }, changed: [] }
})

async function whatIsLeft(tx: Tx, siteId: number, endedOn: DateKey): Promise<string | null> {
  if (await hasOpenWork(tx, siteId, null)) return 'It has open cases: its practice lead closes them or hands them over.'
  const areas = await areasOfSiteFrom(tx, siteId, endedOn)
  if (areas.length > 0) return 'It still takes referrals from a borough: give that to another site first, or end it.'
  const teams = await teamsNotEndedBy(tx, siteId, endedOn)
  if (teams.length > 0) return `It still has ${formatCount(teams.length, 'team')}: end those first.`
  const people = (await countPeople(tx)).sites.get(siteId) ?? 0
  return people > 0
    ? `${formatCount(people, 'person', 'people')} still work there: give them another site first.`
    : null
}

import { countPeople, everyArea, everySite, everyTeam, membersOfTeams } from '@/db/queries/organisation'
import { boroughs } from '@/db/words/places'
import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { londonDateKey } from '../london-time'
import { boroughLabel } from '../places/model'
import { query } from '../use-case'

/** Sites with their teams, their people and the boroughs they take referrals from, now and to come. */
export const listSites = query('organisation:read', nothingAsked, async ({ tx, actor, now }) => {
  const today = londonDateKey(now)
  const [teams, members, people] = [await everyTeam(tx), await membersOfTeams(tx), await countPeople(tx)]
  const areas = (await everyArea(tx))
    .filter(({ toOn }) => toOn === null || toOn >= today)
    .flatMap((row) => {
      const code = boroughs.find((known) => known === row.area)
      return code ? [{ ...row, area: code, borough: boroughLabel(code), isToCome: row.fromOn > today }] : []
    })
    .sort((one, other) => one.borough.localeCompare(other.borough, 'en-GB'))
  const sites = (await everySite(tx)).map((site) => ({
    ...site,
    hasEnded: site.endedOn !== null && site.endedOn <= today,
    people: people.sites.get(site.id) ?? 0,
    areas: areas.filter(({ siteId }) => siteId === site.id),
    teams: teams
      .filter(({ siteId }) => siteId === site.id)
      .map((team) => ({
        ...team,
        hasEnded: team.endedOn !== null && team.endedOn <= today,
        members: members.filter(({ teamId }) => teamId === team.id),
      })),
  }))
  return { result: { viewer: viewerOf(actor), sites, today }, shown: [] }
})

export type ListedSite = Awaited<ReturnType<typeof listSites>>['sites'][number]

import { countedSites } from '@/db/queries/insight'
import { routes } from '@/db/words/referrals'
import { viewerOf } from '../account/model'
import { AppError } from '../errors'
import { addDays } from '../format'
import { routeLabels } from '../referrals/model'
import { query } from '../use-case'
import { carriedBySpecialist } from './carried'
import { dashboardInput } from './input'
import { measures } from './measures'
import { periodOf } from './period'
import { sum, totalsOf, type Counts } from './totals'
import { wholeWeeks } from './weeks'

const weeksShown = 13

/** Every figure of the dashboard, for a manager's own sites or one of them. Counts alone: no row is about one person. */
export const readDashboard = query('dashboard:read', dashboardInput, async ({ tx, actor, now }, asked) => {
  const sites = await countedSites(tx)
  const site = sites.find(({ id }) => id === asked.site)
  if (asked.site && !site) throw new AppError('NOT_FOUND', 'This site is not one of yours')
  const chosen = <Row extends { siteId: number }>(rows: Row[]) => rows.filter((row) => !site || row.siteId === site.id)

  const period = periodOf(asked.period, now)
  const counts: Counts = {
    referrals: chosen(await measures.newReferrals.count(tx, period)),
    firstContacts: chosen(await measures.firstContact.count(tx, period)),
    waiting: chosen(await measures.waiting.count(tx)),
  }
  const mondays = wholeWeeks(now, weeksShown)
  const weekly = chosen(await measures.weekly.count(tx, mondays[0]!, addDays(mondays.at(-1)!, 6)))
  const result = {
    viewer: viewerOf(actor),
    asAt: now,
    period: { ...period, name: asked.period },
    sites,
    site,
    totals: totalsOf(counts),
    bySite: (site ? [site] : sites).map(({ id, name }) => ({ name, ...totalsOf(counts, (row) => row.siteId === id) })),
    byRoute: routesToShow(counts).map((route) => ({
      name: routeLabels[route],
      ...totalsOf(counts, (row) => row.route === route),
    })),
    carried: carriedBySpecialist(chosen(await measures.carried.count(tx))),
    weeks: mondays.map((week) => ({
      week,
      referrals: sum(weekly.filter((row) => row.week === week).map((row) => row.referrals)),
    })),
  }
  return { result, shown: [] }
})

/** Community and custody always stand side by side; another way in, once somebody came by it. */
function routesToShow({ referrals, firstContacts, waiting }: Counts) {
  const met = new Set([...referrals, ...firstContacts, ...waiting].map((row) => row.route))
  return routes.filter((route) => route === 'community' || route === 'custody' || met.has(route))
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>

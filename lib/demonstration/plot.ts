import { addDays, londonDateKey, londonInstant } from '../format'
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '../working-time/working-days'
import { boroughs } from '@/db/words/places'
import { boroughLabels } from '../places/model'
import { caseloads, sites, type CastEmail, type SiteName } from './cast'
import type { Random } from './random'
import type { Arrival } from './referral-form'

export type Ending =
  { kind: 'waiting' } | { kind: 'open'; email: CastEmail; overdue: boolean } | { kind: 'closed'; email: CastEmail }

export type Plot = { arrival: Arrival; ending: Ending }

const people = 300
const waiting = 9

/** Who was referred when, where, and where that stands today: about 300 people over the six months before `now`. */
export function plots(now: Date, random: Random): Plot[] {
  const endings: { ending: Ending; siteNames: readonly SiteName[]; daysAgo: number }[] = []
  for (const { email, siteNames, open, overdue } of caseloads) {
    for (let index = 0; index < open; index++) {
      endings.push({
        ending: { kind: 'open', email, overdue: index < overdue },
        siteNames,
        daysAgo: Math.min(random.between(3, 120), random.between(3, 120)),
      })
    }
  }
  while (endings.length < people - waiting) {
    const { email, siteNames } = random.pick(caseloads)
    endings.push({ ending: { kind: 'closed', email }, siteNames, daysAgo: random.between(21, 180) })
  }
  const arrived = endings.map(({ ending, siteNames, daysAgo }) => ({
    ending,
    arrival: arrivalOn(addDays(londonDateKey(now), -daysAgo), random.pick(siteNames), random),
  }))
  return [...arrived, ...waitingPlots(now, random)].sort((one, other) => +one.arrival.at - +other.arrival.at)
}

/** The newest: one of them past its time, the rest from the last hours and days. */
function waitingPlots(now: Date, random: Random): Plot[] {
  const hoursAgo = [0.2, 1.5, 4, 7, 20, 23, 28, 44, 6 * 24]
  return hoursAgo.slice(0, waiting).map((hours) => {
    const arrival = arrivalOn(londonDateKey(now), random.pick(sites), random)
    return { ending: { kind: 'waiting' }, arrival: { ...arrival, at: new Date(+now - hours * 3_600_000) } }
  })
}

function arrivalOn(day: string, site: SiteName, random: Random): Arrival {
  const route = random.chance(0.3) ? 'custody' : 'community'
  const hour = route === 'custody' ? random.between(0, 23) : random.between(9, 21)
  const at = londonInstant(day, `${String(hour).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`)
  return { at, route, borough: boroughs.find((code) => boroughLabels[code] === site)! }
}

/** A moment in somebody's working day, `workingDays` after this one. */
export function atWork(after: Date, workingDays: number, random: Random): Date {
  const day = londonDateKey(after)
  const first = isWorkingDay(day) ? day : nextWorkingDay(day)
  const time = `${random.between(10, 16)}:${String(random.between(0, 59)).padStart(2, '0')}`
  const moment = londonInstant(addWorkingDays(first, workingDays), time)
  return moment > after ? moment : londonInstant(nextWorkingDay(first), time)
}

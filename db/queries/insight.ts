import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Route } from '../words/referrals'

/** London days, both ends included, and the days they are compared with. */
export type Stretch = { from: string; to: string; before: { from: string; to: string } }

export type ReferralCount = { siteId: number; route: Route; now: number; before: number }
export type FirstContactCount = {
  siteId: number
  route: Route
  due: number
  inTime: number
  dueBefore: number
  inTimeBefore: number
}
export type WaitingCount = { siteId: number; route: Route; waiting: number; overdue: number }
export type WeekCount = { siteId: number; week: string; referrals: number }
export type Caseload = {
  siteId: number
  specialistId: string
  specialist: string
  workingTogether: number
  tryingToReach: number
  paused: number
  overdue: number
}

/** The sites whose figures this session may see, by name. */
export async function countedSites(tx: Tx) {
  return (await tx.execute<{ id: number; name: string }>(sql`select id, name from insight.sites order by name`)).rows
}

export async function countReferrals(tx: Tx, { from, to, before }: Stretch) {
  const { rows } = await tx.execute<ReferralCount>(sql`
    select site_id as "siteId", route,
      coalesce(sum(referrals) filter (where received_on between ${from} and ${to}), 0)::int as now,
      coalesce(sum(referrals) filter (where received_on between ${before.from} and ${before.to}), 0)::int as before
    from insight.new_referrals where received_on between ${before.from} and ${to}
    group by 1, 2`)
  return rows
}

export async function countFirstContacts(tx: Tx, { from, to, before }: Stretch) {
  const { rows } = await tx.execute<FirstContactCount>(sql`
    select site_id as "siteId", route,
      coalesce(sum(due) filter (where due_on between ${from} and ${to}), 0)::int as due,
      coalesce(sum(in_time) filter (where due_on between ${from} and ${to}), 0)::int as "inTime",
      coalesce(sum(due) filter (where due_on between ${before.from} and ${before.to}), 0)::int as "dueBefore",
      coalesce(sum(in_time) filter (where due_on between ${before.from} and ${before.to}), 0)::int as "inTimeBefore"
    from insight.first_contacts where due_on between ${before.from} and ${to}
    group by 1, 2`)
  return rows
}

export async function countWaiting(tx: Tx) {
  return (await tx.execute<WaitingCount>(sql`select site_id as "siteId", route, waiting, overdue from insight.waiting`))
    .rows
}

/** By the Monday that begins each week. Weeks in which nothing came are not there. */
export async function countReferralsByWeek(tx: Tx, from: string, to: string) {
  const { rows } = await tx.execute<WeekCount>(sql`
    select site_id as "siteId", to_char(date_trunc('week', received_on), 'YYYY-MM-DD') as week, sum(referrals)::int as referrals
    from insight.new_referrals where received_on between ${from} and ${to}
    group by 1, 2`)
  return rows
}

export async function countCaseloads(tx: Tx) {
  const { rows } = await tx.execute<Caseload>(sql`
    select site_id as "siteId", specialist_id as "specialistId", specialist,
      working_together as "workingTogether", trying_to_reach as "tryingToReach", paused, overdue
    from insight.caseloads order by specialist`)
  return rows
}

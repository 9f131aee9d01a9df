import type { FirstContactCount, ReferralCount, WaitingCount } from '@/db/queries/insight'
import type { Share } from './model'

export type Counts = { referrals: ReferralCount[]; firstContacts: FirstContactCount[]; waiting: WaitingCount[] }

/** Added up over whatever rows are given, so that a total and its parts cannot disagree. */
export type Totals = {
  referrals: number
  referralsBefore: number
  firstContact: Share
  firstContactBefore: Share
  waiting: number
  overdue: number
}

type Belongs = (row: { siteId: number; route: string }) => boolean

export function totalsOf(counts: Counts, belongs: Belongs = () => true): Totals {
  const referrals = counts.referrals.filter(belongs)
  const contacts = counts.firstContacts.filter(belongs)
  const waiting = counts.waiting.filter(belongs)
  return {
    referrals: sum(referrals.map((row) => row.now)),
    referralsBefore: sum(referrals.map((row) => row.before)),
    firstContact: { due: sum(contacts.map((row) => row.due)), inTime: sum(contacts.map((row) => row.inTime)) },
    firstContactBefore: {
      due: sum(contacts.map((row) => row.dueBefore)),
      inTime: sum(contacts.map((row) => row.inTimeBefore)),
    },
    waiting: sum(waiting.map((row) => row.waiting)),
    overdue: sum(waiting.map((row) => row.overdue)),
  }
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

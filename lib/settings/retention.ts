import { retentionRules, type RetentionRule } from '@/db/words/settings'
import { formatCount } from '../format'

export { retentionRules }

type Rule = {
  /** To an administrator. */
  label: string
  /** To anybody, about themselves; absent where it says nothing to them. */
  tells?: string
  days: number
  kept: (length: string) => string
}

export const retention: Record<RetentionRule, Rule> = {
  never_reached: {
    label: 'Said yes, and was never reached',
    tells: 'Said yes, but we could not reach you',
    days: 90,
    kept: (length) => `${length} after we stop trying`,
  },
  took_back: {
    label: 'Stopped, or took back their yes',
    tells: 'You stopped, or took back your yes',
    days: 90,
    kept: (length) => length,
  },
  ended_adult: {
    label: 'Work ended, aged 18 or over',
    tells: 'Our work together ended, and you were 18 or over',
    days: 6 * 365,
    kept: (length) => `${length} after it ended`,
  },
  ended_child: {
    label: 'Work ended, under 18: time until somebody looks again',
    tells: 'Our work together ended, and you were under 18',
    days: 3 * 365,
    kept: (length) =>
      `until you turn 18, or ${length} after it ended, whichever is later; then we look again, and keep it no longer than until you turn 25`,
  },
  needs_repair: { label: 'Referrals that could not be opened', days: 30, kept: (length) => length },
  messages: { label: 'The words of messages', days: 365, kept: (length) => length },
  partner_copy: {
    label: "A partner's copy of an introduction",
    days: 30,
    kept: (length) => `${length} after the introduction ends`,
  },
  audit_log: {
    label: 'Who has looked at a record, and what was changed',
    tells: 'Who has looked at a record',
    days: 6 * 365,
    kept: (length) => length,
  },
}

/** "6 years", "90 days": a length that is whole years is said in years. */
export function lengthWords(days: number): string {
  return days % 365 === 0 ? formatCount(days / 365, 'year') : formatCount(days, 'day')
}

/** What the public pages say is kept, and for how long. `days` has the rules that were settled. */
export function retentionTold(days: ReadonlyMap<RetentionRule, number>) {
  return retentionRules.flatMap((rule) => {
    const { tells, kept, days: shipped } = retention[rule]
    return tells ? [{ what: tells, kept: kept(lengthWords(days.get(rule) ?? shipped)) }] : []
  })
}

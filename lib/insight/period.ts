import { addDays, formatDate, formatMonth, formatMonthDay, londonDateKey } from '../format'
import { dayParts, type DateKey } from '../london-time'
import type { PeriodName } from './model'

/** London days, both ends included. */
export type Days = { from: DateKey; to: DateKey }

export type Period = Days & {
  /** As long a stretch as fits before it, to compare with. */
  before: Days
  /** "in October 2026", "1 to 21 October": ends a sentence of comparison. */
  beforeWords: string
  /** "1 to 21 November 2026" */
  words: string
}

/**
 * The days that a period's name means today, and those it is compared with. A month under way is compared with the same
 * days of the month before, since a whole month against part of one would always look like a rise or a fall.
 */
export function periodOf(name: PeriodName, now: Date): Period {
  const today = londonDateKey(now)
  const firstOfMonth = `${today.slice(0, 8)}01`
  if (name === 'this_month') {
    const before = { from: monthsBefore(firstOfMonth, 1), to: monthsBefore(today, 1) }
    return period({ from: firstOfMonth, to: today }, before, sameDaysWords(before))
  }
  if (name === 'last_month') {
    const from = monthsBefore(firstOfMonth, 1)
    const before = { from: monthsBefore(firstOfMonth, 2), to: addDays(from, -1) }
    return period({ from, to: addDays(firstOfMonth, -1) }, before, `in ${formatMonth(before.from)}`)
  }
  const months = name === 'three_months' ? 3 : 12
  const from = addDays(monthsBefore(today, months), 1)
  const before = { from: addDays(monthsBefore(today, 2 * months), 1), to: addDays(from, -1) }
  return period({ from, to: today }, before, `in the ${months} months before`)
}

function period(days: Days, before: Days, beforeWords: string): Period {
  return { ...days, before, beforeWords, words: rangeWords(days) }
}

/** The same day so many months earlier, or the last day of a month that is too short for it. */
export function monthsBefore(key: DateKey, months: number): DateKey {
  const { year, month, day } = dayParts(key)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, lastDay)).padStart(2, '0')}`
}

/** "1 to 21 November 2026", "22 Aug to 21 November 2026", "1 November 2026" */
export function rangeWords({ from, to }: Days): string {
  if (from === to) return formatDate(to)
  const [first, last] = [dayParts(from), dayParts(to)]
  if (first.year !== last.year) return `${formatDate(from)} to ${formatDate(to)}`
  return `${first.month === last.month ? first.day : formatMonthDay(from)} to ${formatDate(to)}`
}

/** "1 to 21 October": days of one month, without a year, because it is the month before this one. */
function sameDaysWords({ from, to }: Days): string {
  const last = formatDate(to).replace(/ \d{4}$/, '')
  return from === to ? last : `${dayParts(from).day} to ${last}`
}

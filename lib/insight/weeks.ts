import { addDays, londonDateKey, startOfLondonWeek } from '../format'
import type { DateKey } from '../london-time'

/** The Mondays of the last whole weeks before today, oldest first. */
export function wholeWeeks(now: Date, count: number): DateKey[] {
  const thisMonday = londonDateKey(startOfLondonWeek(now))
  return Array.from({ length: count }, (_, index) => addDays(thisMonday, -7 * (count - index)))
}

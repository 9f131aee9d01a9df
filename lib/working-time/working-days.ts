import { addDays, dayParts, type DateKey } from '@/lib/london-time'
import { bankHolidays } from './bank-holidays'

const closed = new Set(Object.values(bankHolidays).flat())

/** Monday to Friday, except England's bank holidays. Beyond the years listed only weekends are known to be closed. */
export function isWorkingDay(day: DateKey): boolean {
  const { weekday } = dayParts(day)
  return weekday !== 0 && weekday !== 6 && !closed.has(day)
}

export function nextWorkingDay(after: DateKey): DateKey {
  let day = addDays(after, 1)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The working day that comes `count` (0 or more) working days after this one. */
export function addWorkingDays(day: DateKey, count: number): DateKey {
  let end = day
  for (let passed = 0; passed < count; passed++) end = nextWorkingDay(end)
  return end
}

/** How many working days come after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: DateKey, to: DateKey): number {
  let count = 0
  for (let day = nextWorkingDay(from); day <= to; day = nextWorkingDay(day)) count++
  return count
}

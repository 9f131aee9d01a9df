import type { AgeBand } from '@/db/words/referrals'
import { dayParts, londonDateKey, londonTimeKey, type DateKey } from './london-time'

export { addDays, londonDateKey, londonInstant, startOfLondonWeek, type DateKey } from './london-time'

// Spelt out here because locale data changes under us: en-GB turned "Sep" into "Sept" between two versions of Node.
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

type Day = Date | DateKey

function named(day: Day) {
  const { year, month, day: dayOfMonth, weekday } = dayParts(typeof day === 'string' ? day : londonDateKey(day))
  return { year, dayOfMonth, month: months[month - 1] ?? '', weekday: weekdays[weekday] ?? '' }
}

/** "Thu 19 Nov"; with `now`, a day in another year says so: "Thu 20 Nov 2025". */
export function formatDay(day: Day, now?: Date): string {
  const { year, dayOfMonth, month, weekday } = named(day)
  const short = `${weekday.slice(0, 3)} ${dayOfMonth} ${month.slice(0, 3)}`
  return now && named(now).year !== year ? `${short} ${year}` : short
}

/** "16:42", London time. */
export function formatTime(instant: Date): string {
  return londonTimeKey(instant)
}

/** "Thu 19 Nov, 16:42". Takes an instant only: a day without a time is `formatDay`, never a made-up 00:00. */
export function formatDayTime(instant: Date, now?: Date): string {
  return `${formatDay(instant, now)}, ${formatTime(instant)}`
}

/** "3 February 2011" */
export function formatDate(day: Day): string {
  const { year, dayOfMonth, month } = named(day)
  return `${dayOfMonth} ${month} ${year}`
}

/** "Monday 23 November" */
export function formatLongDay(day: Day): string {
  const { dayOfMonth, month, weekday } = named(day)
  return `${weekday} ${dayOfMonth} ${month}`
}

/** "16 Nov": for the foot of a chart or a range, where the weekday would be noise. */
export function formatMonthDay(day: Day): string {
  const { dayOfMonth, month } = named(day)
  return `${dayOfMonth} ${month.slice(0, 3)}`
}

/** "November 2026" */
export function formatMonth(day: Day): string {
  const { year, month } = named(day)
  return `${month} ${year}`
}

/** "Jordan Okafor", or "Jordan" for somebody who gave one name. */
export function formatName(name: { calledName: string; lastName?: string | null }): string {
  return name.lastName ? `${name.calledName} ${name.lastName}` : name.calledName
}

export const ageBandLabels: Record<AgeBand, string> = {
  under_10: 'under 10',
  '10_11': '10 or 11',
  '12_14': '12 to 14',
  '15_16': '15 or 16',
  '17': '17',
  '18_20': '18 to 20',
  '21_25': '21 to 25',
  '26_and_over': '26 or over',
}

/** "15", "about 12 to 14", or "age not known". */
export function formatAge(age: { years?: number | null; band?: AgeBand | null }): string {
  if (age.years !== null && age.years !== undefined) return String(age.years)
  return age.band ? `about ${ageBandLabels[age.band]}` : 'age not known'
}

const groupings = [/^(02\d)(\d{4})(\d{4})$/, /^(011\d|01\d1)(\d{3})(\d{4})$/, /^(\d{5})(\d{3})(\d{2,3})$/]

/** "07700 900 123" from +447700900123. Numbers from elsewhere keep their country code. */
export function formatPhone(e164: string): string {
  if (!e164.startsWith('+44')) return e164
  const digits = e164.replace('+44', '0')
  const grouping = groupings.find((pattern) => pattern.test(digits))
  return grouping ? digits.replace(grouping, '$1 $2 $3') : digits
}

/** "1 day", "3 days", "no tries": a count with its noun. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`
}

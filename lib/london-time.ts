/** A calendar day in London, 'YYYY-MM-DD'. A day is not an instant: it has no hour, and is never given one. */
export type DateKey = string

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const dayInMs = 24 * 60 * 60 * 1000
const hourInMs = 60 * 60 * 1000

function londonParts(instant: Date) {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of clockFace.formatToParts(instant)) parts[type] = value
  return { date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

export function londonDateKey(instant: Date): DateKey {
  return londonParts(instant).date
}

/** 'HH:mm' on London's clocks. */
export function londonTimeKey(instant: Date): string {
  return londonParts(instant).time
}

export function isDateKey(text: string): text is DateKey {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isRealDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Year, month (1 to 12), day and weekday (0 is Sunday) of a day. Throws RangeError for a day that does not exist. */
export function dayParts(key: DateKey) {
  if (!isDateKey(key)) throw new RangeError('Not a calendar day')
  const date = new Date(`${key}T00:00:00Z`)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

export function addDays(key: DateKey, days: number): DateKey {
  const { year, month, day } = dayParts(key)
  return new Date(Date.UTC(year, month - 1, day) + days * dayInMs).toISOString().slice(0, 10)
}

/**
 * The instant at which London's clocks show this day and time ('HH:mm').
 * A time that the spring change skips moves on by an hour (01:30 becomes 02:30); of a time that the autumn
 * change repeats, the first is meant. Throws RangeError for a day or time that does not exist.
 */
export function daysBetween(from: DateKey, to: DateKey): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000))
}

export function londonInstant(key: DateKey, time: string): Date {
  if (!isDateKey(key) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError('Not a London day and time')
  const winter = new Date(`${key}T${time}:00Z`)
  const summer = new Date(winter.getTime() - hourInMs)
  const shown = londonParts(summer)
  return shown.date === key && shown.time === time ? summer : winter
}

export function startOfLondonDay(instant: Date): Date {
  return londonInstant(londonDateKey(instant), '00:00')
}

/** Monday, 00:00 in London, of the week that holds this instant. */
export function startOfLondonWeek(instant: Date): Date {
  const key = londonDateKey(instant)
  const daysSinceMonday = (dayParts(key).weekday + 6) % 7
  return londonInstant(addDays(key, -daysSinceMonday), '00:00')
}

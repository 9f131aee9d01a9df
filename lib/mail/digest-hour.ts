import { dayParts, londonDateKey, londonTimeKey } from '../london-time'

/** Whether the morning's mail goes now: between eight and nine in London, Monday to Friday. */
export function isDigestHour(now: Date): boolean {
  const { weekday } = dayParts(londonDateKey(now))
  return weekday >= 1 && weekday <= 5 && londonTimeKey(now).startsWith('08:')
}

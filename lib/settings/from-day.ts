import { z } from 'zod'
import { AppError } from '../errors'
import { isDateKey, londonDateKey, type DateKey } from '../london-time'

const message = 'Enter a date, like 19 11 2026'

/** A day as a date box sends it (2026-11-19) or as people type it (19 11 2026, 19/11/2026). */
export const dayInput = z.string(message).transform((typed, context): DateKey => {
  const parts = /^\s*(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})\s*$/.exec(typed)
  const key = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed.trim()
  if (isDateKey(key)) return key
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/**
 * Nothing is settled for a day that has gone: what was in force then stays what it was.
 * @throws AppError INVALID, with a message for `field`.
 */
export function todayOrLater(day: DateKey, now: Date, field = 'fromOn') {
  if (day < londonDateKey(now))
    throw new AppError('INVALID', 'Check what was filled in', { [field]: 'Enter today or a day to come' })
}

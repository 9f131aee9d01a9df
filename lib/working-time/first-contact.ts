import type { Pathway } from '@/db/words/pathways'
import { formatCount, formatDay } from '@/lib/format'
import { addDays, londonDateKey, londonInstant, londonTimeKey } from '@/lib/london-time'
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days'

/** How long the team has for a first contact. `closesAt` is 'HH:mm' in London. */
export type FirstContactClock = { workingDays: number; closesAt: string }

/** The same everywhere until a pathway agrees otherwise: the way in must not change how long a young person waits. */
export const firstContactClocks: Record<Pathway, FirstContactClock> = {
  community: { workingDays: 2, closesAt: '17:00' },
  custody: { workingDays: 2, closesAt: '17:00' },
}

/**
 * Close of the second working day after receipt. What comes in at or after closing time, at a weekend or on a bank
 * holiday counts as received on the next working day.
 */
export function firstContactDue(receivedAt: Date, clock: FirstContactClock): Date {
  const received = londonDateKey(receivedAt)
  const inHours = isWorkingDay(received) && londonTimeKey(receivedAt) < clock.closesAt
  const countsFrom = inHours ? received : nextWorkingDay(received)
  return londonInstant(addWorkingDays(countsFrom, clock.workingDays), clock.closesAt)
}

export type ClockState = { state: 'over' | 'soon' | 'fine'; words: string }

/** Where a due time stands, with its words: "2 days over" counts working days; "soon" is today or the next working day. */
export function clockState(dueAt: Date, now: Date): ClockState {
  const due = londonDateKey(dueAt)
  const today = londonDateKey(now)
  if (dueAt <= now) {
    const days = workingDaysBetween(due, today)
    return { state: 'over', words: days === 0 ? 'just over' : `${formatCount(days, 'day')} over` }
  }
  if (due === today) return { state: 'soon', words: 'due today' }
  const words = due === addDays(today, 1) ? 'due tomorrow' : `due ${formatDay(dueAt)}`
  return { state: due <= nextWorkingDay(today) ? 'soon' : 'fine', words }
}

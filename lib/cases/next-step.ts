import { channelLabels } from '@/lib/contacts/model'
import { addDays, formatDay, londonDateKey } from '@/lib/format'
import type { CaseFacts } from './views'

export type NextStep = {
  /** "Text", "First contact", "Next try". */
  what: string
  /** "Mon 30 Nov", "today", "tomorrow". */
  when: string
  state: 'overdue' | 'today' | 'later'
}

type Planned = Pick<CaseFacts, 'nextOn' | 'nextChannel' | 'firstContactAt'>

/** What is planned for an open case; null when nothing is, which is worth saying. */
export function nextStep({ nextOn, nextChannel, firstContactAt }: Planned, now: Date): NextStep | null {
  if (!nextOn) return null
  const today = londonDateKey(now)
  const unnamed = firstContactAt ? 'Next try' : 'First contact'
  return {
    what: nextChannel ? channelLabels[nextChannel] : unnamed,
    when: nextOn === today ? 'today' : nextOn === addDays(today, 1) ? 'tomorrow' : formatDay(nextOn, now),
    state: nextOn < today ? 'overdue' : nextOn === today ? 'today' : 'later',
  }
}

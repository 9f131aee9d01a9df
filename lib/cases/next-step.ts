import type { Channel } from '@/db/words/contacts'
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

const withThem: Record<Channel, (name: string) => string> = {
  call: (name) => `Call ${name}`,
  text: (name) => `Text ${name}`,
  email: (name) => `E-mail ${name}`,
  letter: (name) => `Write to ${name}`,
  visit: (name) => `Visit ${name}`,
  at_school: (name) => `See ${name} at school`,
  through_parent_or_carer: (name) => `Reach ${name} through a parent or carer`,
  through_partner: (name) => `Reach ${name} through a partner`,
}

/** "Text Jordan", "First contact with Jordan": what is planned, said with their name. */
export function nextStepWith(name: string, { nextChannel, firstContactAt }: Planned): string {
  if (nextChannel) return withThem[nextChannel](name)
  return firstContactAt ? `Try ${name} again` : `First contact with ${name}`
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

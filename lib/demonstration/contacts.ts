import type { Channel, Outcome } from '@/db/words/contacts'
import { addDays, londonDateKey } from '../format'
import type { Ending } from './plot'
import { atWork } from './plot'
import type { Random } from './random'

export type PlannedContact = {
  at: Date
  direction: 'we_tried' | 'they_got_in_touch'
  channel: Channel
  outcome: Outcome
  note: string
  minutes: string
  nextChannel: Channel | ''
  nextOn: string
}

const tries: { channel: Channel; outcome: Outcome }[] = [
  { channel: 'call', outcome: 'no_answer' },
  { channel: 'call', outcome: 'left_voicemail' },
  { channel: 'text', outcome: 'message_read' },
  { channel: 'visit', outcome: 'someone_else_answered' },
]

const reached: { channel: Channel; outcome: Outcome; notes: string[] }[] = [
  {
    channel: 'text',
    outcome: 'replied',
    notes: ['Happy to meet, after school is best.', 'Asked what football there is on Saturdays.'],
  },
  {
    channel: 'call',
    outcome: 'spoke_interested',
    notes: ['Talked about boxing and about college.', 'Wants to think about music production.'],
  },
  {
    channel: 'visit',
    outcome: 'met',
    notes: [
      'Met at the library. Talked about school, and what a good week looks like.',
      'Met with Mum there. Agreed to look at clubs together.',
    ],
  },
]

/** The attempts and meetings of one case between being taken and its ending, in order, all before `now`. */
export function plannedContacts(takenAt: Date, ending: Ending, now: Date, random: Random): PlannedContact[] {
  const end =
    ending.kind === 'closed'
      ? new Date(Math.min(+now - 86_400_000, +takenAt + random.between(20, 80) * 86_400_000))
      : now
  const late = random.chance(0.06)
  const contacts: PlannedContact[] = []
  let at = atWork(takenAt, late ? random.between(2, 4) : 0, random)
  const triesFirst = random.between(0, ending.kind === 'closed' ? 3 : 2)
  const staysUnreached = ending.kind === 'open' && random.chance(0.25)
  while (at < end && contacts.length < 12) {
    const trying = contacts.length < triesFirst || staysUnreached
    contacts.push(trying ? attempt(at, random) : meeting(at, random))
    at = atWork(at, trying ? random.between(1, 4) : random.between(5, 12), random)
  }
  const last = contacts.at(-1)
  if (last && ending.kind === 'open') planNext(last, ending.overdue, now, random)
  return contacts
}

function attempt(at: Date, random: Random): PlannedContact {
  const tried = random.pick(tries)
  return {
    at,
    direction: 'we_tried',
    ...tried,
    note: '',
    minutes: '5',
    nextChannel: 'text',
    nextOn: addDays(londonDateKey(at), 2),
  }
}

function meeting(at: Date, random: Random): PlannedContact {
  const { channel, outcome, notes } = random.pick(reached)
  const minutes = String(channel === 'visit' ? random.between(30, 75) : random.between(5, 20))
  const direction = random.chance(0.15) ? 'they_got_in_touch' : 'we_tried'
  return {
    at,
    direction,
    channel,
    outcome,
    note: random.pick(notes),
    minutes,
    nextChannel: 'text',
    nextOn: addDays(londonDateKey(at), 7),
  }
}

/** What comes next: some days ahead, or in the last days for a case that was let slip. */
function planNext(last: PlannedContact, overdue: boolean, now: Date, random: Random) {
  const today = londonDateKey(now)
  const day = overdue ? addDays(today, -random.between(1, 3)) : addDays(today, random.between(0, 9))
  last.nextOn = day > londonDateKey(last.at) ? day : londonDateKey(last.at)
}

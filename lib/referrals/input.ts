import { londonDateKey } from '@/lib/london-time'
import type { ReferralDocument } from './document'
import type { Answers } from './fields'
import { isUnderTen, readAge } from './read-age'
import { readAnswers } from './read-answers'
import { readReach } from './read-reach'
import { brokenRules, type ReferralContext } from './rules'
import type { ReferralErrors } from './steps'
import { writeDocument } from './write-document'

export type { ReferralContext } from './rules'

export type ReferralOutcome =
  | { kind: 'send'; document: ReferralDocument }
  /** Everything is right, and nothing is sent yet: they read it back first. */
  | { kind: 'read_back'; document: ReferralDocument }
  | { kind: 'nothing_kept'; why: 'no' | 'not_now' | 'under_ten' }
  | { kind: 'errors'; errors: ReferralErrors }

/** A posted form as a record: a name that comes more than once becomes a list. Never throws. */
export function formRecord(data: FormData): Record<string, unknown> {
  const names = new Set([...data.keys()].filter((name) => !name.startsWith('$ACTION')))
  return Object.fromEntries(
    [...names].map((name) => {
      const values = data.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

/**
 * The one reading of a referral, for `/refer`, for "Add a referral", and for a device that checks before it seals.
 * Never throws, and no message repeats what was typed. "No thanks" and "Not now" need nothing else and win over
 * everything; a child under 10 is not taken here whatever else is wrong.
 */
export function parseReferral(form: Record<string, unknown>, context: ReferralContext): ReferralOutcome {
  const { answers, errors: unread } = readAnswers(form)
  if (answers.choice === 'no' || answers.choice === 'not_now') return { kind: 'nothing_kept', why: answers.choice }

  const today = londonDateKey(context.now)
  const age = readAge(answers, today)
  if (answers.choice === 'yes' && 'age' in age && isUnderTen(age.age, today)) {
    return { kind: 'nothing_kept', why: 'under_ten' }
  }

  const reach = readReach(answers)
  const errors: ReferralErrors = { ...brokenRules(answers, context), ...errorsIn(age), ...errorsIn(reach), ...unread }
  if (Object.keys(errors).length > 0 || 'errors' in age || 'errors' in reach) return { kind: 'errors', errors }

  // Nothing was unread, so no needed answer is blank.
  const document = writeDocument(answers as Answers, age.age, reach.reach, context)
  return { kind: answers.readBack === 'yes' ? 'send' : 'read_back', document }
}

function errorsIn(read: { errors: ReferralErrors } | object): ReferralErrors {
  return 'errors' in read ? read.errors : {}
}

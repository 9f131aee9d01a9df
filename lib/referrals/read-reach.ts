import type { OtherWay } from '@/db/words/referrals'
import type { Reach, WayToReach } from './document'
import { toE164 } from './phone-number'
import type { ReadAnswers } from './read-answers'
import type { ReferralErrors } from './steps'

const numberLike = 'Enter a phone number, like 07700 900 123'

type WayReader = (answers: ReadAnswers) => { name?: string; phone?: string; detail?: string; needs: ReferralErrors }

const inWords = (
  field: 'worker' | 'school' | 'solicitor' | 'letterAddress' | 'visitPlace',
  message: string,
): WayReader => {
  return (answers) => ({ detail: answers[field], needs: answers[field] ? {} : { [field]: message } })
}

const byNumber = (phoneField: 'carerPhone' | 'otherNumber', nameField: 'carerName' | 'otherNumberWhose'): WayReader => {
  return (answers) => {
    const phone = toE164(answers[phoneField])
    return { name: answers[nameField], phone: phone ?? '', needs: phone ? {} : { [phoneField]: numberLike } }
  }
}

/** What each way needs before anybody can use it. */
const wayReaders: Record<OtherWay, WayReader> = {
  parent_or_carer: byNumber('carerPhone', 'carerName'),
  worker: inWords('worker', 'Tell us who they are and how to reach them'),
  school: inWords('school', 'Tell us which school or college'),
  solicitor: inWords('solicitor', 'Tell us who your solicitor is'),
  letter: inWords('letterAddress', 'Enter the address to write to'),
  visit: inWords('visitPlace', 'Tell us where it is OK to visit'),
  another_number: byNumber('otherNumber', 'otherNumberWhose'),
  i_will_contact_you: () => ({ needs: {} }),
}

/**
 * How to reach them, kept to what may be used: a phone that the police have takes no call, text or voicemail, a lost
 * one keeps no number, and details of a way that is not ticked are left behind.
 */
export function readReach(answers: ReadAnswers): { reach: Reach } | { errors: ReferralErrors } {
  const errors: ReferralErrors = {}
  const otherWays = answers.otherWays.map((way): WayToReach => {
    const { name, phone, detail, needs } = wayReaders[way](answers)
    Object.assign(errors, needs)
    return { way, name: name || null, phone: phone || null, detail: detail || null }
  })

  const hasNumber = answers.phone === 'with_me' || answers.phone === 'police_have_it'
  const phoneNumber = hasNumber && answers.phoneNumber ? toE164(answers.phoneNumber) : null
  if (hasNumber && answers.phoneNumber && !phoneNumber) errors.phoneNumber = numberLike

  const usable = answers.phone === 'with_me' && answers.phoneNumber !== ''
  const noWay = missingWay(answers, usable)
  if (noWay) errors[noWay.field] ??= noWay.message
  if (Object.keys(errors).length > 0 || answers.phone === '') return { errors }

  return {
    reach: {
      phone: answers.phone,
      phoneNumber,
      safeTo: usable ? answers.safeTo : [],
      bestTime: answers.bestTime || null,
      otherAnswers: answers.otherAnswers || null,
      dontMention: answers.dontMention || null,
      otherWays,
    },
  }
}

/** A phone is never required, but one way is, if only that they will get in touch themselves. */
function missingWay(
  answers: ReadAnswers,
  usable: boolean,
): { field: 'phoneNumber' | 'safeTo' | 'otherWays'; message: string } | null {
  if (answers.otherWays.length > 0 || answers.phone === '') return null
  if (answers.phone !== 'with_me') {
    return { field: 'otherWays', message: 'Pick a way we can reach you, or "I\'ll contact you"' }
  }
  if (!usable) return { field: 'phoneNumber', message: 'Enter your number, or pick another way to reach you' }
  const nothingSafe = !answers.safeTo.some((use) => use !== 'ask_by_name')
  return nothingSafe
    ? {
        field: 'safeTo',
        message: 'Tell us what is safe: a text, a call or a voicemail. Or pick another way to reach you',
      }
    : null
}

import { boroughs } from '@/db/words/places'
import type { Reach, ReferralDocument, StatedAge } from './document'
import type { Answers } from './fields'
import type { ReferralContext } from './rules'
import { wordingVersion } from './wording'

/** What is sealed, from answers that hold. What the young person took out is left out, and not counted either. */
export function writeDocument(
  answers: Answers,
  age: StatedAge,
  reach: Reach,
  context: ReferralContext,
): ReferralDocument {
  const byOfficer = context.by === 'officer'
  const takenOut: readonly string[] = answers.takenOut
  const borough = boroughs.find((code) => code === answers.borough)
  if (!borough) throw new TypeError('A referral is written only after its borough was checked')
  return {
    form: 1,
    nonce: answers.nonce,
    sealedAt: context.now.toISOString(),
    officerToken: byOfficer ? context.officerToken : null,
    minutes: byOfficer ? minutesOf(answers.minutes) : null,
    source: sourceOf(answers, context),
    route: answers.route,
    setting: answers.setting,
    borough,
    reasons: answers.reasons.filter((reason) => !takenOut.includes(reason)),
    reasonNote: takenOut.includes('reason_note') ? null : answers.reasonNote || null,
    // Whoever works with the young person may not see it, so they may not put it down either.
    perceivedEthnicity:
      byOfficer && !takenOut.includes('perceived_ethnicity') ? answers.perceivedEthnicity || null : null,
    language: {
      choice: answers.language,
      other: answers.language === 'other' ? answers.languageOther || null : null,
    },
    consent: {
      saidYes: true,
      wording: versionRead(answers.wording),
      way: byOfficer ? 'own_hand' : answers.way || 'in_person',
      present: answers.present,
    },
    person: {
      calledName: answers.calledName,
      lastName: answers.lastName || null,
      pronouns: answers.pronouns || null,
      age,
    },
    reach,
    likes: {
      interests: answers.interests,
      interestOther: answers.interestOther || null,
      freeTimes: answers.freeTimes,
      wants: answers.wants || null,
    },
  }
}

function sourceOf(answers: Answers, { by }: ReferralContext): ReferralDocument['source'] {
  return by === 'officer'
    ? { by }
    : { by, cameFrom: answers.cameFrom || 'other_worker', fromWhom: answers.fromWhom || null }
}

/** A page from before versions were posted had the words that this release brings. */
function versionRead(posted: unknown): string {
  return typeof posted === 'string' && /^contact-[1-9]\d{0,3}$/.test(posted) ? posted : wordingVersion
}

function minutesOf(measured: unknown): number | null {
  if (typeof measured !== 'string' || !/^\d{1,3}(\.\d{1,3})?$/.test(measured)) return null
  const minutes = Math.round(Number(measured) * 10) / 10
  return minutes <= 600 ? minutes : null
}

import type { CheckFirstReason } from '@/db/words/cases'
import type { Reason } from '@/db/words/referrals'
import { ageBandAt, underSixteen } from './age'
import type { ReferralDocument } from './document'
import { hasSafeWay } from './safe-contact'

export const checkFirstLabels: Record<CheckFirstReason, string> = {
  age_not_known: 'age not known',
  no_agreed_adult: 'no agreed adult',
  in_care: 'may be in care',
  safety: 'safety',
  no_safe_way: 'no safe way to reach them',
  interpreter: 'interpreter needed',
}

const safetyReasons: readonly Reason[] = ['may_be_harmed', 'pressured_or_exploited', 'being_groomed', 'county_lines']

/**
 * What to look at before anybody gets in touch, from what was sent alone. It only puts the case in front of a
 * person: who holds parental responsibility is asked in the first conversation, never read off who was standing there.
 */
export function checkFirst(document: ReferralDocument): CheckFirstReason[] {
  const { consent, reach, reasons, language } = document
  const ageNotKnown = ageBandAt(document) === null
  const adultKnows =
    consent.present.includes('parent_or_carer') || reach.otherWays.some(({ way }) => way === 'parent_or_carer')
  const found: Record<CheckFirstReason, boolean> = {
    age_not_known: ageNotKnown,
    no_agreed_adult: !ageNotKnown && underSixteen(document) && !adultKnows,
    in_care: consent.present.includes('social_worker'),
    safety: reasons.some((reason) => safetyReasons.includes(reason)),
    no_safe_way: !hasSafeWay(reach),
    interpreter: language.choice === 'other' || consent.present.includes('interpreter'),
  }
  return (Object.keys(found) as CheckFirstReason[]).filter((reason) => found[reason])
}

import type { AgeBand } from '@/db/words/referrals'
import { dayParts, londonDateKey, type DateKey } from '@/lib/london-time'
import type { ReferralDocument, StatedAge } from './document'

/** Full years on a day. Somebody born on 29 February has their birthday on 1 March in other years. */
export function ageAt(birthDate: DateKey, on: DateKey): number {
  const born = dayParts(birthDate)
  const today = dayParts(on)
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day)
  return today.year - born.year - (hadBirthday ? 0 : 1)
}

export function bandOf(years: number): AgeBand {
  if (years < 10) return 'under_10'
  if (years <= 11) return '10_11'
  if (years <= 14) return '12_14'
  if (years <= 16) return '15_16'
  if (years === 17) return '17'
  if (years <= 20) return '18_20'
  return years <= 25 ? '21_25' : '26_and_over'
}

export function yearsOn(age: StatedAge, on: DateKey): number | null {
  return age.how === 'birth_date' ? ageAt(age.birthDate, on) : null
}

/** Age in full years on the London day the referral was sealed, or null when there is no date of birth. */
export function ageAtReferral(document: Pick<ReferralDocument, 'person' | 'sealedAt'>): number | null {
  return yearsOn(document.person.age, londonDateKey(new Date(document.sealedAt)))
}

/** The age band at referral, reckoned or as they gave it; null when their age is not known. */
export function ageBandAt(document: Pick<ReferralDocument, 'person' | 'sealedAt'>): AgeBand | null {
  const years = ageAtReferral(document)
  if (years !== null) return bandOf(years)
  return document.person.age.how === 'roughly' ? document.person.age.band : null
}

const bandsBelowSixteen: readonly AgeBand[] = ['under_10', '10_11', '12_14', '15_16']

/** Whether the rules for under 16s hold. An age not known, or a band that may be below 16, counts as under 16. */
export function underSixteen(document: Pick<ReferralDocument, 'person' | 'sealedAt'>): boolean {
  const years = ageAtReferral(document)
  if (years !== null) return years < 16
  const band = ageBandAt(document)
  return band === null || bandsBelowSixteen.includes(band)
}

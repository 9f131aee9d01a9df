import { formatAge, formatDate, londonDateKey } from '@/lib/format'
import { yearsOn } from '@/lib/referrals/age'
import type { Profile } from './profile'

export type { Profile } from './profile'
export * from './ways'

/** "15", "about 12 to 14" or "age not known", today. */
export function ageNow({ age }: Pick<Profile, 'age'>, now: Date): string {
  return formatAge({ years: yearsOn(age, londonDateKey(now)), band: age.how === 'roughly' ? age.band : null })
}

/** "15, born 3 February 2011" where the date of birth is known. */
export function ageAndBirth(profile: Pick<Profile, 'age'>, now: Date): string {
  const age = ageNow(profile, now)
  return profile.age.how === 'birth_date' ? `${age}, born ${formatDate(profile.age.birthDate)}` : age
}

import type { Borough } from '@/db/words/places'
import type { ReferralContext } from './input'
import { officerRoutes, specialistRoutes } from './routes'

type Given = { now: Date; boroughs: readonly Borough[] }

/**
 * What an officer's form is read with. Until it is sent there is no token; something stands in its place, because
 * the read-back has to say that the officer goes with it.
 */
export function officerContext(given: Given, officerToken: string | null = 'given-when-sent'): ReferralContext {
  return { ...given, by: 'officer', routes: officerRoutes, officerToken }
}

/** What a referral that a specialist types in is read with. */
export function specialistContext(given: Given): ReferralContext {
  return { ...given, by: 'specialist', routes: specialistRoutes, officerToken: null }
}

import type { Pathway } from '@/db/words/pathways'
import type { Route } from '@/db/words/referrals'

/** The ways in that an officer may pick. `self` stays off until the owner of the service turns it on. */
export const officerRoutes = ['community', 'custody'] as const satisfies readonly Route[]
export const specialistRoutes = ['community', 'custody', 'partner', 'court'] as const satisfies readonly Route[]

/** The pathway that a way in leads to: the same support on each, so the route decides nothing else. */
export function pathwayOf(route: Route): Pathway {
  return route === 'custody' ? 'custody' : 'community'
}

import type { Tx } from '@/db/as'
import { areasServedOn } from '@/db/queries/places'
import { boroughs, type Borough } from '@/db/words/places'
import { londonDateKey } from '../format'

/** Where the service works on the London day of `now`, and the site that each borough's referrals go to. */
export async function servedBoroughs(tx: Tx, now: Date): Promise<Map<Borough, number>> {
  const areas = await areasServedOn(tx, londonDateKey(now))
  return new Map(
    areas.flatMap(({ area, siteId }) => {
      const borough = boroughs.find((code) => code === area)
      return borough ? [[borough, siteId] as const] : []
    }),
  )
}

import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Tx } from '../as'
import { siteAreas, sites } from '../schema/organisation'

/** Which site takes referrals from which area on a day, both ends of its dates included. */
export async function areasServedOn(tx: Tx, day: string): Promise<{ area: string; siteId: number }[]> {
  return tx
    .select({ area: siteAreas.area, siteId: siteAreas.siteId })
    .from(siteAreas)
    .where(and(lte(siteAreas.fromOn, day), or(isNull(siteAreas.toOn), gte(siteAreas.toOn, day))))
}

export async function nameOfSite(tx: Tx, siteId: number): Promise<string | null> {
  const [found] = await tx.select({ name: sites.name }).from(sites).where(eq(sites.id, siteId))
  return found?.name ?? null
}

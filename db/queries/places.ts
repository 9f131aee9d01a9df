import { and, eq, gt, gte, isNull, lte, or } from 'drizzle-orm'
import type { Tx } from '../as'
import { siteAreas, sites } from '../schema/organisation'

/** Which site takes referrals from which area on a day, both ends of its dates included. A site that has ended takes none. */
export async function areasServedOn(tx: Tx, day: string): Promise<{ area: string; siteId: number }[]> {
  return tx
    .select({ area: siteAreas.area, siteId: siteAreas.siteId })
    .from(siteAreas)
    .innerJoin(sites, eq(sites.id, siteAreas.siteId))
    .where(
      and(
        lte(siteAreas.fromOn, day),
        or(isNull(siteAreas.toOn), gte(siteAreas.toOn, day)),
        or(isNull(sites.endedOn), gt(sites.endedOn, day)),
      ),
    )
}

/** Whether that site takes referrals, or did once: one that waited on a device still goes where it was sealed for. */
export async function isReceivingSite(tx: Tx, siteId: number): Promise<boolean> {
  const found = await tx
    .select({ siteId: siteAreas.siteId })
    .from(siteAreas)
    .where(eq(siteAreas.siteId, siteId))
    .limit(1)
  return found.length > 0
}

export async function nameOfSite(tx: Tx, siteId: number): Promise<string | null> {
  const [found] = await tx.select({ name: sites.name }).from(sites).where(eq(sites.id, siteId))
  return found?.name ?? null
}

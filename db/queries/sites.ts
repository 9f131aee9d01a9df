import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { siteAreas, sites } from '../schema/organisation'

export async function sitesNamed(tx: Tx, names: string[]): Promise<{ id: number; name: string }[]> {
  return names.length === 0 ? [] : tx.select().from(sites).where(inArray(sites.name, names))
}

export async function namesOfSites(tx: Tx): Promise<string[]> {
  return (await tx.select({ name: sites.name }).from(sites).orderBy(sites.name)).map(({ name }) => name)
}

/** A new site, and from `fromOn` the place for referrals from `area` where no other site has it. */
export async function insertSite(tx: Tx, name: string, area: string | undefined, fromOn: string) {
  const [last] = await tx.select({ id: sql<number>`coalesce(max(${sites.id}), 0)::int` }).from(sites)
  const site = { id: last!.id + 1, name }
  await tx.insert(sites).values(site)
  if (area) {
    const served = await tx.select({ area: siteAreas.area }).from(siteAreas).where(eq(siteAreas.area, area))
    if (served.length === 0) await tx.insert(siteAreas).values({ siteId: site.id, area, fromOn })
  }
  return site
}

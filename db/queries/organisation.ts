import { and, asc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts, accountSites, accountTeams } from '../schema/account'
import { organisations, siteAreas, sites, teams } from '../schema/organisation'

export type SiteRow = typeof sites.$inferSelect
export type TeamRow = typeof teams.$inferSelect
export type AreaRow = typeof siteAreas.$inferSelect
export type OrganisationRow = typeof organisations.$inferSelect

export const everySite = (tx: Tx): Promise<SiteRow[]> => tx.select().from(sites).orderBy(asc(sites.name))
export const everyTeam = (tx: Tx): Promise<TeamRow[]> => tx.select().from(teams).orderBy(asc(teams.name))
export const everyArea = (tx: Tx): Promise<AreaRow[]> =>
  tx.select().from(siteAreas).orderBy(asc(siteAreas.area), asc(siteAreas.fromOn))
export const everyOrganisation = (tx: Tx): Promise<OrganisationRow[]> =>
  tx.select().from(organisations).orderBy(asc(organisations.name))

const isActive = isNull(accounts.disabledAt)

/** Whoever is in a team and whose account is not disabled. */
export function membersOfTeams(tx: Tx) {
  return tx
    .select({ teamId: accountTeams.teamId, name: accounts.name, isLead: accountTeams.isLead })
    .from(accountTeams)
    .innerJoin(accounts, eq(accounts.id, accountTeams.accountId))
    .where(isActive)
    .orderBy(asc(accounts.name))
}

/** How many people each site and organisation has whose accounts are not disabled. */
export async function countPeople(tx: Tx) {
  const people = sql<number>`count(*)::int`
  const ofSites = await tx
    .select({ siteId: accountSites.siteId, people })
    .from(accountSites)
    .innerJoin(accounts, eq(accounts.id, accountSites.accountId))
    .where(isActive)
    .groupBy(accountSites.siteId)
  const ofOrganisations = await tx
    .select({ name: accounts.organisation, people })
    .from(accounts)
    .where(isActive)
    .groupBy(accounts.organisation)
  return {
    sites: new Map(ofSites.map(({ siteId, people: count }) => [siteId, count])),
    organisations: new Map(ofOrganisations.map(({ name, people: count }) => [name, count])),
  }
}

/** Whether there is an open case: the database answers yes or no, and shows an administrator none. */
export async function hasOpenWork(tx: Tx, siteId: number, teamId: number | null): Promise<boolean> {
  const { rows } = await tx.execute<{ open: boolean | null }>(
    sql`select organisation.has_open_work(${siteId}::int, ${teamId}::int) as open`,
  )
  return rows[0]?.open !== false
}

export async function findSite(tx: Tx, id: number): Promise<SiteRow | undefined> {
  return (await tx.select().from(sites).where(eq(sites.id, id)))[0]
}

export async function findTeam(tx: Tx, id: number): Promise<TeamRow | undefined> {
  return (await tx.select().from(teams).where(eq(teams.id, id)))[0]
}

export async function addSite(tx: Tx, name: string): Promise<number> {
  const [last] = await tx.select({ id: sql<number>`coalesce(max(${sites.id}), 0)::int` }).from(sites)
  const id = last!.id + 1
  await tx.insert(sites).values({ id, name })
  return id
}

export async function addTeam(tx: Tx, siteId: number, name: string): Promise<number> {
  const [last] = await tx.select({ id: sql<number>`coalesce(max(${teams.id}), 0)::int` }).from(teams)
  const id = last!.id + 1
  await tx.insert(teams).values({ id, siteId, name })
  return id
}

export async function changeSite(tx: Tx, id: number, values: Partial<Pick<SiteRow, 'name' | 'endedOn'>>) {
  await tx.update(sites).set(values).where(eq(sites.id, id))
}

export async function changeTeam(tx: Tx, id: number, values: Partial<Pick<TeamRow, 'name' | 'endedOn'>>) {
  await tx.update(teams).set(values).where(eq(teams.id, id))
}

/** Boroughs that a site still has on a day or after it. */
export async function areasOfSiteFrom(tx: Tx, siteId: number, day: string): Promise<AreaRow[]> {
  const stillHas = or(isNull(siteAreas.toOn), gte(siteAreas.toOn, day))
  return tx
    .select()
    .from(siteAreas)
    .where(and(eq(siteAreas.siteId, siteId), stillHas))
}

export async function areaRows(tx: Tx, area: string): Promise<AreaRow[]> {
  return tx.select().from(siteAreas).where(eq(siteAreas.area, area)).orderBy(asc(siteAreas.fromOn))
}

export async function insertArea(tx: Tx, row: AreaRow) {
  await tx.insert(siteAreas).values(row)
}

export async function endArea(tx: Tx, { area, fromOn }: Pick<AreaRow, 'area' | 'fromOn'>, toOn: string | null) {
  await tx
    .update(siteAreas)
    .set({ toOn })
    .where(and(eq(siteAreas.area, area), eq(siteAreas.fromOn, fromOn)))
}

/** True when it was still to come. */
export async function withdrawArea(tx: Tx, area: string, fromOn: string, today: string): Promise<boolean> {
  const gone = await tx
    .delete(siteAreas)
    .where(and(eq(siteAreas.area, area), eq(siteAreas.fromOn, fromOn), gt(siteAreas.fromOn, today)))
    .returning({ area: siteAreas.area })
  return gone.length > 0
}

export async function teamsNotEndedBy(tx: Tx, siteId: number, day: string): Promise<TeamRow[]> {
  const goesOn = or(isNull(teams.endedOn), gt(teams.endedOn, day))
  return tx
    .select()
    .from(teams)
    .where(and(eq(teams.siteId, siteId), goesOn))
}

export async function findOrganisation(tx: Tx, name: string): Promise<OrganisationRow | undefined> {
  return (await tx.select().from(organisations).where(eq(organisations.name, name)))[0]
}

/** True when the name was free. */
export async function addOrganisation(tx: Tx, row: OrganisationRow): Promise<boolean> {
  if (await findOrganisation(tx, row.name)) return false
  await tx.insert(organisations).values(row)
  return true
}

/** The accounts of a renamed organisation go with it. */
export async function changeOrganisation(tx: Tx, name: string, values: Partial<OrganisationRow>) {
  await tx.update(organisations).set(values).where(eq(organisations.name, name))
}

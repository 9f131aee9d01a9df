import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts, accountTeams } from '../schema/account'
import { sites, teams } from '../schema/organisation'

/** A new team of the site of that name. */
export async function insertTeam(tx: Tx, siteName: string, name: string) {
  const [last] = await tx.select({ id: sql<number>`coalesce(max(${teams.id}), 0)::int` }).from(teams)
  const [site] = await tx.select({ id: sites.id }).from(sites).where(eq(sites.name, siteName))
  await tx.insert(teams).values({ id: last!.id + 1, siteId: site!.id, name })
}

export async function joinTeams(tx: Tx, email: string, teamNames: string[], isLead: boolean) {
  const found = await tx
    .select({ accountId: accounts.id, teamId: teams.id })
    .from(accounts)
    .innerJoin(teams, inArray(teams.name, teamNames))
    .where(eq(accounts.email, email))
  if (found.length > 0) await tx.insert(accountTeams).values(found.map((member) => ({ ...member, isLead })))
}

import { and, desc, eq, inArray, like, lt } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { changes, sites, teams } from '../schema/organisation'

type Asked = {
  rooms: readonly string[] | undefined
  actorId: string | undefined
  object: string | undefined
  before: number | undefined
}

/** What was changed, newest first. `object` is an account's id: its own row, its sites and teams, and its leave. */
export function listChanges(tx: Tx, { rooms, actorId, object, before }: Asked, limit: number) {
  return tx
    .select()
    .from(changes)
    .where(
      and(
        rooms && inArray(changes.room, [...rooms]),
        actorId === undefined ? undefined : eq(changes.actorId, actorId),
        object === undefined ? undefined : and(eq(changes.object, object), like(changes.room, 'account.%')),
        before === undefined ? undefined : lt(changes.id, before),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(limit)
}

/** Everybody who ever changed something here. */
export async function changers(tx: Tx): Promise<{ id: string; name: string }[]> {
  const found = await tx
    .selectDistinct({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .innerJoin(changes, eq(changes.actorId, accounts.id))
  return found.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}

/** The names that changes speak of by number. */
export async function namesOfChanged(tx: Tx, accountIds: string[]) {
  const named = await tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(accountIds)]))
  const ofSites = await tx.select({ id: sites.id, name: sites.name }).from(sites)
  const ofTeams = await tx.select({ id: teams.id, name: teams.name }).from(teams)
  return {
    accounts: new Map(named.map(({ id, name }) => [id, name])),
    sites: new Map(ofSites.map(({ id, name }) => [id, name])),
    teams: new Map(ofTeams.map(({ id, name }) => [id, name])),
  }
}

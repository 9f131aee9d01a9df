import { and, asc, count, eq, gt } from 'drizzle-orm'
import type { Tx } from '../as'
import { repairs } from '../schema/casework'
import { sites } from '../schema/organisation'
import type { Envelope } from './envelopes'

/** An envelope in the repair list: why it is there, and since when. */
export type SetAside = Omit<Envelope, 'id'> & { reason: string; notedAt: Date }

/** The one whose key comes next after `after`, which is an order that nobody's trying changes; with none, the first. */
export async function nextSetAside(tx: Tx, after: Buffer | null): Promise<SetAside | undefined> {
  const [next] = await tx
    .select()
    .from(repairs)
    .where(after ? gt(repairs.idempotencyKey, after) : undefined)
    .orderBy(asc(repairs.idempotencyKey))
    .limit(1)
  return next
}

/** Takes one out of the list for as long as the transaction lasts; false when somebody else has taken it. */
export async function takeFromRepairs(tx: Tx, { idempotencyKey, sealedReferral }: SetAside): Promise<boolean> {
  const isIt = and(eq(repairs.idempotencyKey, idempotencyKey), eq(repairs.sealedReferral, sealedReferral))
  return (await tx.delete(repairs).where(isIt)).rowCount === 1
}

/** How many are set aside, by day, site and reason, oldest first. */
export function countSetAside(tx: Tx) {
  return tx
    .select({ receivedOn: repairs.receivedOn, site: sites.name, reason: repairs.reason, referrals: count() })
    .from(repairs)
    .innerJoin(sites, eq(sites.id, repairs.siteId))
    .groupBy(repairs.receivedOn, sites.name, repairs.reason)
    .orderBy(asc(repairs.receivedOn), asc(sites.name), asc(repairs.reason))
}

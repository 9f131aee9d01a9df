import { asc, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { repairs } from '../schema/casework'

/** Envelopes set aside, oldest first: where and when and why, and nothing of what is in them. */
export function listRepairs(tx: Tx, limit: number) {
  return tx
    .select({
      siteId: repairs.siteId,
      pathway: repairs.pathway,
      receivedOn: repairs.receivedOn,
      reason: repairs.reason,
    })
    .from(repairs)
    .orderBy(asc(repairs.receivedOn), asc(repairs.notedAt))
    .limit(limit)
}

export async function countRepairs(tx: Tx): Promise<number> {
  const [counted] = await tx.select({ repairs: sql<number>`count(*)::int` }).from(repairs)
  return counted!.repairs
}

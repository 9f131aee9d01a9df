import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { leave } from '../schema/staff'

export type NewLeave = { id: string; accountId: string; fromOn: string; toOn: string; coverId: string | null }

export async function insertLeave(tx: Tx, planned: NewLeave) {
  await tx.insert(leave).values(planned)
}

/** An account's leave that has not ended by `today` and was not cancelled, soonest first. */
export async function listLeave(tx: Tx, accountId: string, today: string) {
  const cover = alias(accounts, 'cover')
  return tx
    .select({ id: leave.id, fromOn: leave.fromOn, toOn: leave.toOn, coverName: cover.name })
    .from(leave)
    .leftJoin(cover, eq(cover.id, leave.coverId))
    .where(and(eq(leave.accountId, accountId), isNull(leave.cancelledAt), sql`${leave.toOn} >= ${today}`))
    .orderBy(leave.fromOn)
}

export type Covered = { id: string; name: string; /** London date, included. */ toOn: string }

/** The colleagues whose work the session's holder looks after on `today`; row security shows them no other leave. */
export function coveredOn(tx: Tx, today: string): Promise<Covered[]> {
  return tx
    .select({ id: leave.accountId, name: accounts.name, toOn: sql<string>`max(${leave.toOn})::text` })
    .from(leave)
    .innerJoin(accounts, eq(accounts.id, leave.accountId))
    .where(sql`${today} between ${leave.fromOn} and ${leave.toOn}`)
    .groupBy(leave.accountId, accounts.name)
    .orderBy(accounts.name)
}

/** Whose leave it was; null where there is none to cancel. */
export async function cancelLeave(tx: Tx, id: string, at: Date): Promise<string | null> {
  const [cancelled] = await tx
    .update(leave)
    .set({ cancelledAt: at })
    .where(and(eq(leave.id, id), isNull(leave.cancelledAt)))
    .returning({ accountId: leave.accountId })
  return cancelled?.accountId ?? null
}

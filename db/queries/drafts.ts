import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Sealed } from '../sealed'
import { drafts } from '../schema/casework'

/**
 * Keeps what was typed for the holder of the session, also of one that has ended by time within a day. False for a
 * session that was ended by hand, and for whoever has twenty already.
 */
export async function keepDraft(tx: Tx, id: string, sealedDraft: Sealed): Promise<boolean> {
  const { rows } = await tx.execute<{ kept: boolean }>(
    sql`select account.keep_draft(${id}::uuid, ${sealedDraft}) as kept`,
  )
  return rows[0]!.kept
}

/** The holder's own, newest first. */
export async function listDrafts(tx: Tx) {
  return tx.select({ id: drafts.id, keptAt: drafts.keptAt }).from(drafts).orderBy(desc(drafts.keptAt))
}

/** Undefined for what is not there, is older than a day, or is somebody else's. */
export async function findDraft(tx: Tx, id: string) {
  const [found] = await tx
    .select({ keptAt: drafts.keptAt, sealedDraft: drafts.sealedDraft })
    .from(drafts)
    .where(eq(drafts.id, id))
  return found
}

/** False where there was none of theirs. */
export async function dropDraft(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ dropped: boolean }>(sql`select account.drop_draft(${id}::uuid) as dropped`)
  return rows[0]!.dropped
}

/** Takes away whatever is older than a day; how many that were. */
export async function dropOldDrafts(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ dropped: number }>(sql`select casework.drop_old_drafts() as dropped`)
  return rows[0]!.dropped
}

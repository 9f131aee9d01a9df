import { and, asc, count, desc, getTableColumns, gt, gte, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { checkpoints, entries } from '../schema/audit'

/**
 * No transaction of ours lasts as long: statements end after 5 seconds and idle transactions after 10. An entry that a
 * checkpoint could not see yet, because its transaction was still open, is looked for until this much later.
 */
export const settlesWithinMs = 10 * 60_000

const { at, ...plain } = getTableColumns(entries)

const entryColumns = {
  ...plain,
  /** Microseconds since 1970 as decimal digits: a Date would lose the last three. */
  micros: sql<string>`trunc(extract(epoch from ${at}) * 1000000)::text`,
}

export type LoggedEntry = Omit<typeof entries.$inferSelect, 'at'> & { micros: string }
export type Checkpoint = typeof checkpoints.$inferSelect

/** For the rest of the transaction the log is seen as it is at the next statement. To be called before any other. */
export async function holdLogStill(tx: Tx) {
  await tx.execute(sql`set transaction isolation level repeatable read, read only`)
}

export async function newestCheckpoint(tx: Tx): Promise<Checkpoint | undefined> {
  const [newest] = await tx.select().from(checkpoints).orderBy(desc(checkpoints.number)).limit(1)
  return newest
}

export function checkpointsAfter(tx: Tx, number: number, limit: number): Promise<Checkpoint[]> {
  const later = tx.select().from(checkpoints).where(gt(checkpoints.number, number))
  return later.orderBy(asc(checkpoints.number)).limit(limit)
}

export function checkpointsNumbered(tx: Tx, numbers: number[]) {
  return tx.select().from(checkpoints).where(inArray(checkpoints.number, numbers))
}

export async function insertCheckpoint(tx: Tx, checkpoint: Checkpoint) {
  await tx.insert(checkpoints).values(checkpoint)
}

/** Entries that no checkpoint covers and one still may, lowest id first. */
export async function entriesToChain(tx: Tx, newest: Checkpoint | undefined, limit: number): Promise<LoggedEntry[]> {
  const settled = newest ? await settledId(tx, newest) : 0
  const chained = sql`select unnest(${checkpoints.entryIds}) from ${checkpoints} where ${gt(checkpoints.highestId, settled)}`
  return tx
    .select(entryColumns)
    .from(entries)
    .where(and(gt(entries.id, settled), sql`${entries.id} not in (${chained})`))
    .orderBy(asc(entries.id))
    .limit(limit)
}

/** Up to this id every entry had ended its transaction, and so had its chance, when `newest` was made. */
async function settledId(tx: Tx, newest: Checkpoint): Promise<number> {
  const [settled] = await tx
    .select({ id: checkpoints.highestId })
    .from(checkpoints)
    .where(lt(checkpoints.madeAt, new Date(newest.madeAt.getTime() - settlesWithinMs)))
    .orderBy(desc(checkpoints.number))
    .limit(1)
  return settled?.id ?? 0
}

export function entriesNumbered(tx: Tx, ids: number[]): Promise<LoggedEntry[]> {
  const list = `{${ids.join(',')}}`
  return tx
    .select(entryColumns)
    .from(entries)
    .where(sql`${entries.id} = any(${list}::bigint[])`)
}

/** The ids of entries after one and up to another, in order. */
export async function entryIdsBetween(tx: Tx, { after, upTo }: { after: number; upTo: number }, limit: number) {
  const between = and(gt(entries.id, after), lte(entries.id, upTo))
  const found = await tx.select({ id: entries.id }).from(entries).where(between).orderBy(asc(entries.id)).limit(limit)
  return found.map(({ id }) => id)
}

export async function countEntriesAfter(tx: Tx, id: number): Promise<number> {
  const [counted] = await tx.select({ entries: count() }).from(entries).where(gt(entries.id, id))
  return counted!.entries
}

/** A page of what was written from one instant to before another, lowest id first. */
export function entriesWritten(tx: Tx, from: Date, before: Date, page: { after: number; limit: number }) {
  return tx
    .select(entryColumns)
    .from(entries)
    .where(and(gte(at, from), lt(at, before), gt(entries.id, page.after)))
    .orderBy(asc(entries.id))
    .limit(page.limit)
}

/** A change as the log's hashes are made of it: when, by whom, and the SHA-256 of what was changed. */
export type NotedChange = { id: number; micros: string; actorId: string | null; hash: Buffer }

/** What was changed and noted, lowest id first. */
export async function changesNoted(tx: Tx, page: { after: number; limit: number }): Promise<NotedChange[]> {
  const { rows } = await tx.execute<NotedChange>(sql`
    select id::float8 as id, micros, actor_id as "actorId", hash from audit.changes_noted(${page.after}, ${page.limit})`)
  return rows
}

/** Entries that have a hash of what was changed, lowest id first. */
export function entriesOfChanges(tx: Tx, page: { after: number; limit: number }) {
  return tx
    .select({ id: entries.id, micros: entryColumns.micros, actorId: entries.actorId, changeHash: entries.changeHash })
    .from(entries)
    .where(and(gt(entries.id, page.after), isNotNull(entries.changeHash)))
    .orderBy(asc(entries.id))
    .limit(page.limit)
}

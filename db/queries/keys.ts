import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Sealed } from '../sealed'

export type Wrap = { id: string; sealedKey: Sealed }

const counted = async (tx: Tx, where: ReturnType<typeof sql>) =>
  (await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${where}`)).rows[0]!.n

const begins = (column: string, mark: Buffer) =>
  sql`substring(${sql.raw(column)} from 1 for ${mark.length}::int) = ${mark}`

/** How many people's keys begin with these bytes; with none, how many people there are. */
export function countWraps(tx: Tx, mark: Buffer): Promise<number> {
  return counted(tx, sql`casework.people where ${begins('sealed_key', mark)}`)
}

/** How many envelopes begin with these bytes: those in the letter box, and those set aside for repair. */
export async function countEnvelopes(tx: Tx, mark: Buffer): Promise<{ waiting: number; repair: number }> {
  return {
    waiting: await counted(tx, sql`intake.envelopes where ${begins('sealed_referral', mark)}`),
    repair: await counted(tx, sql`casework.repairs where ${begins('sealed_referral', mark)}`),
  }
}

/** Whether anything is stored that only the key ring can open. */
export async function holdsSealed(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ holds: boolean }>(sql`
    select exists (select from casework.people) or exists (select from intake.envelopes)
      or exists (select from casework.repairs) as holds`)
  return rows[0]!.holds
}

/**
 * The next people, by id, whose key does not begin with these bytes. One at a time for the whole database, as long as
 * the transaction lasts, so that two commands never wait for each other's rows.
 */
export async function nextOlderWraps(
  tx: Tx,
  { newest, after, limit }: { newest: Buffer; after: string; limit: number },
): Promise<Wrap[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(7204420)`)
  const { rows } = await tx.execute<Wrap>(sql`
    select id, sealed_key as "sealedKey" from casework.people
    where id > ${after}::uuid and not ${begins('sealed_key', newest)} order by id limit ${limit}`)
  return rows
}

/** Puts a new wrap in the place of the one that was seen, and only of that one. Returns in how many places. */
export async function replaceWraps(tx: Tx, wraps: (Wrap & { rewrapped: Sealed })[]): Promise<number> {
  const list = (of: (wrap: Wrap & { rewrapped: Sealed }) => unknown) => sql.param(wraps.map(of))
  const replaced = await tx.execute(sql`
    update casework.people set sealed_key = given.rewrapped
    from unnest(${list(({ id }) => id)}::uuid[], ${list(({ sealedKey }) => sealedKey)}::bytea[],
      ${list(({ rewrapped }) => rewrapped)}::bytea[]) as given (id, seen, rewrapped)
    where people.id = given.id and people.sealed_key = given.seen`)
  return replaced.rowCount ?? 0
}

/** Writes down that the key ring was looked after, and how; never with what. */
export async function recordKeyUse(tx: Tx, permission: string) {
  await tx.execute(sql`
    insert into audit.entries (at, surface, verb, permission, objects, request_id)
    values (now(), session_user, 'key', ${permission}, '{}', ${randomUUID()}::uuid)`)
}

import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Pathway } from '../words/pathways'

export type OuterRow = {
  idempotencyKey: Uint8Array
  siteId: number
  pathway: Pathway
  /** The London day, 'YYYY-MM-DD'; the hour is inside the envelope. */
  receivedOn: string
  envelope: Uint8Array
}

/** Puts a sealed envelope through the letter box. It answers nothing, whether the envelope is new or was here before. */
export async function putThroughLetterBox(tx: Tx, row: OuterRow) {
  const { idempotencyKey, siteId, pathway, receivedOn, envelope } = row
  await tx.execute(sql`
    select intake.submit(${Buffer.from(idempotencyKey)}, ${siteId}::int, ${pathway}, ${receivedOn}::date, ${Buffer.from(envelope)})`)
}

/** Counts the sender for this hour; false when there were too many. */
export async function maySubmit(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ may: boolean }>(sql`select intake.may_submit() as may`)
  return rows[0]!.may
}

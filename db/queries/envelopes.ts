import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { openedEnvelopes, repairs } from '../schema/casework'
import type { Pathway } from '../words/pathways'

export type Envelope = {
  id: string
  idempotencyKey: Buffer
  siteId: number
  pathway: Pathway
  receivedOn: string
  sealedReferral: Buffer
}

const columns = sql.raw(
  'id, idempotency_key as "idempotencyKey", site_id as "siteId", pathway, received_on::text as "receivedOn", sealed_referral as "sealedReferral"',
)

/**
 * Takes the oldest envelope that nobody else is opening out of the letter box, for as long as the transaction lasts.
 * Advisory locks, because row locks would need UPDATE, which the opener does not have.
 */
export async function claimEnvelope(tx: Tx): Promise<Envelope | null> {
  const { rows } = await tx.execute<Envelope>(sql`
    delete from intake.envelopes where id = (
      select id from intake.envelopes where pg_try_advisory_xact_lock(7204419, id::int) order by id limit 1
    ) returning ${columns}`)
  return rows[0] ?? null
}

export async function claimEnvelopeById(tx: Tx, id: string): Promise<Envelope | null> {
  const { rows } = await tx.execute<Envelope>(sql`delete from intake.envelopes where id = ${id} returning ${columns}`)
  return rows[0] ?? null
}

/** Notes that an envelope was opened; false when the same one was opened before. */
export async function noteOpened(tx: Tx, idempotencyKey: Buffer, openedAt: Date): Promise<boolean> {
  const noted = await tx.insert(openedEnvelopes).values({ idempotencyKey, openedAt }).onConflictDoNothing()
  return noted.rowCount === 1
}

export async function setAsideForRepair(tx: Tx, envelope: Omit<Envelope, 'id'>, reason: string, notedAt: Date) {
  const { idempotencyKey, siteId, pathway, receivedOn, sealedReferral } = envelope
  await tx
    .insert(repairs)
    .values({ idempotencyKey, siteId, pathway, receivedOn, sealedReferral, reason, notedAt })
    .onConflictDoNothing()
}

import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

const envelopeBytes = 8290

/** What a fault would do: puts words where an envelope belongs, as long as one and in the clear, and takes them back. */
export async function storeUnsealedAndTakeBack(superuser: pg.Pool, text: string) {
  const words = Buffer.from(text)
  // Chance, because the database would press anything else together, and the words with it.
  const unsealed = Buffer.concat([words, randomBytes(envelopeBytes - words.length)])
  const client = await superuser.connect()
  await client.query('begin')
  await client.query(
    `insert into intake.envelopes (idempotency_key, site_id, pathway, received_on, sealed_referral)
    select $1, min(id), 'community', now()::date, $2 from organisation.sites`,
    [createHash('sha256').update(unsealed).digest(), unsealed],
  )
  await client.query('rollback')
  client.release()
}

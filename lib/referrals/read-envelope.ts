import { timingSafeEqual } from 'node:crypto'
import type { Envelope } from '@/db/queries/envelopes'
import { openEnvelope } from '../vault/open-envelope'
import { idempotencyKeyOf, nonceFromText } from '../vault/reference'
import { VaultError } from '../vault/vault-error'
import type { Ring } from '../vault/vault'
import { pathwayOf } from './model'
import { referralDocument, type ReferralDocument } from './document'

export type ReadEnvelope = { document: ReferralDocument; nonce: Uint8Array } | { reason: string }

/**
 * What an envelope says, or the reason code for which somebody must mend it.
 * @throws VaultError `no-key` when this process holds no envelope key at all: then it is the process that needs mending.
 */
export async function readEnvelope(ring: Ring, envelope: Omit<Envelope, 'id'>): Promise<ReadEnvelope> {
  try {
    const plaintext = await openEnvelope(ring, envelope.sealedReferral)
    const parsed = referralDocument.safeParse(JSON.parse(new TextDecoder().decode(plaintext)))
    if (!parsed.success) return { reason: 'does-not-validate' }
    if (pathwayOf(parsed.data.route) !== envelope.pathway) return { reason: 'other-pathway' }
    const nonce = nonceFromText(parsed.data.nonce)
    const key = Buffer.from(await idempotencyKeyOf(nonce))
    if (!timingSafeEqual(key, envelope.idempotencyKey)) return { reason: 'other-key' }
    return { document: parsed.data, nonce }
  } catch (error) {
    if (error instanceof VaultError && error.code !== 'no-key') return { reason: error.code }
    if (error instanceof SyntaxError) return { reason: 'does-not-validate' }
    throw error
  }
}

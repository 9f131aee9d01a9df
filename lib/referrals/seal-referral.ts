import { AppError } from '../errors'
import { log } from '../log'
import { sealEnvelope } from '../vault/envelope'
import { verifyPublishedKey } from '../vault/published-key'
import { idempotencyKeyOf, nonceFromText, referenceOf } from '../vault/reference'
import { publishedKey, signingPublicKey, vault, type Ring } from '../vault/vault'
import { VaultError } from '../vault/vault-error'
import type { ReferralDocument } from './document'

type Sealed = { reference: string; idempotencyKey: Uint8Array; envelope: Uint8Array }

/**
 * Seals a referral for the casework side; this process cannot open it again. The nonce inside decides the reference
 * and the idempotency key, so the same form sent twice is the same referral.
 * @throws AppError UNAVAILABLE when there is no key that may be sealed for.
 */
export async function sealReferral(
  document: ReferralDocument,
  { now, ring = vault() }: { now: Date; ring?: Ring },
): Promise<Sealed> {
  const nonce = nonceFromText(document.nonce)
  try {
    const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
    const text = new TextEncoder().encode(JSON.stringify(document))
    const envelope = await sealEnvelope({ ...key, form: document.form }, text)
    return { reference: await referenceOf(nonce), idempotencyKey: await idempotencyKeyOf(nonce), envelope }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    log.error('referral.not-sealed', { code: error.code })
    throw new AppError('UNAVAILABLE', 'Not sent. It could not be locked for sending')
  }
}

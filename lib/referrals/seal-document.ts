import { sealEnvelope } from '../vault/envelope'
import { idempotencyKeyOf, nonceFromText, referenceOf } from '../vault/reference'
import type { ReferralDocument } from './document'

export type SealedReferral = { reference: string; idempotencyKey: Uint8Array; envelope: Uint8Array }

/**
 * The one sealing, on the device and on the server. `key` comes from `verifyPublishedKey`. The nonce inside decides the
 * reference and the idempotency key, so the same form sent twice is the same referral.
 * @throws VaultError as `sealEnvelope` does.
 */
export async function sealDocument(
  document: ReferralDocument,
  key: { keyId: string; publicKey: Uint8Array },
): Promise<SealedReferral> {
  const nonce = nonceFromText(document.nonce)
  const text = new TextEncoder().encode(JSON.stringify(document))
  const envelope = await sealEnvelope({ ...key, form: document.form }, text)
  return { reference: await referenceOf(nonce), idempotencyKey: await idempotencyKeyOf(nonce), envelope }
}

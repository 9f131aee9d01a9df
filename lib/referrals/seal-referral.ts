import { AppError } from '../errors'
import { log } from '../log'
import { verifyPublishedKey } from '../vault/published-key'
import { publishedKey, signingPublicKey, vault, type Ring } from '../vault/vault'
import { VaultError } from '../vault/vault-error'
import type { ReferralDocument } from './document'
import { sealDocument, type SealedReferral } from './seal-document'

/**
 * Seals a referral on the server, where no device did, for the casework side; this process cannot open it again.
 * @throws AppError UNAVAILABLE when there is no key that may be sealed for.
 */
export async function sealReferral(
  document: ReferralDocument,
  { now, ring = vault() }: { now: Date; ring?: Ring },
): Promise<SealedReferral> {
  try {
    const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
    return await sealDocument(document, key)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    log.error('referral.not-sealed', { code: error.code })
    throw new AppError('UNAVAILABLE', 'Not sent. It could not be locked for sending')
  }
}

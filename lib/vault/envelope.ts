import { concat, publicKeyBytes, type Bytes } from './private/bytes'
import { envelopeInfo, pad, writeHeader, type EnvelopeHeader } from './private/envelope-layout'
import { suite } from './private/suite'
import { VaultError } from './vault-error'

export { envelopeBytes, maximumPlaintextBytes, readEnvelopeHeader } from './private/envelope-layout'

export interface EnvelopeRecipient extends EnvelopeHeader {
  /** An uncompressed P-256 point, 65 bytes, as `verifyPublishedKey` returns it. */
  publicKey: Uint8Array
}

/**
 * Seals a referral so that only a holder of the private key can read it: not the sender, not the database. Runs in a
 * browser and in Node. Throws `too-long` above `maximumPlaintextBytes`, `malformed` for a key or header it cannot use.
 */
export async function sealEnvelope(to: EnvelopeRecipient, plaintext: Uint8Array): Promise<Bytes> {
  const header = writeHeader(to)
  const padded = pad(plaintext)
  const recipientPublicKey = await importRecipient(to.publicKey)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: envelopeInfo }, padded, header)
  return concat(header, new Uint8Array(enc), new Uint8Array(ct))
}

async function importRecipient(publicKey: Uint8Array) {
  if (publicKey.length !== publicKeyBytes) throw new VaultError('malformed')
  try {
    return await suite.kem.deserializePublicKey(publicKey)
  } catch {
    throw new VaultError('malformed')
  }
}

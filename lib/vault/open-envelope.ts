import type { Bytes } from './private/bytes'
import { envelopeInfo, readEnvelopeHeader, splitEnvelope, unpad } from './private/envelope-layout'
import { Ring } from './private/ring'
import { suite } from './private/suite'
import { VaultError } from './vault-error'

/**
 * Opens what `sealEnvelope` made, with whichever of the ring's keys it was sealed for. A key past its last day still
 * opens: an envelope may have waited on a device without signal. Throws `malformed`, `unknown-key`, `destroyed-key`,
 * `does-not-open`, or `no-key` in a process without the private half.
 */
export async function openEnvelope(ring: Ring, envelope: Uint8Array): Promise<Bytes> {
  const { keyId } = readEnvelopeHeader(envelope)
  const key = Ring.part(ring, 'envelopes').find(keyId)
  return unpad(await decrypt(await key.pair(), envelope))
}

async function decrypt(recipientKey: CryptoKeyPair, envelope: Uint8Array): Promise<Bytes> {
  const { header, encapsulated, ciphertext } = splitEnvelope(envelope)
  try {
    return new Uint8Array(await suite.open({ recipientKey, enc: encapsulated, info: envelopeInfo }, ciphertext, header))
  } catch {
    throw new VaultError('does-not-open')
  }
}

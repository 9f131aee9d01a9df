import { concat, fromBase64Url, fromHex, keyIdBytes, publicKeyBytes, utf8, type Bytes } from './private/bytes'
import { VaultError } from './vault-error'

/** The public key that referrals are sealed for, as it is handed to a page: text that survives JSON. */
export interface PublishedKey {
  keyId: string
  /** Uncompressed P-256 point, base64url. */
  publicKey: string
  /** ISO 8601 in UTC. Nothing may be sealed with the key at or after this moment. */
  notAfter: string
  /** ECDSA P-256 with SHA-256 over `signedBytes`, as r then s (64 bytes), base64url. */
  signature: string
}

/** What the signature covers. Throws `malformed`. */
export function signedBytes({ keyId, publicKey, notAfter }: Omit<PublishedKey, 'signature'>): Bytes {
  const time = Date.parse(notAfter)
  if (Number.isNaN(time) || time < 0) throw new VaultError('malformed')
  const timeBytes = new Uint8Array(8)
  new DataView(timeBytes.buffer).setBigUint64(0, BigInt(time))
  const point = fromBase64Url(publicKey, publicKeyBytes)
  return concat(utf8('DIVERT published key v1\0'), fromHex(keyId, keyIdBytes), timeBytes, point)
}

/**
 * Checks a published key before anything is sealed with it. Throws `not-signed`, `expired` or `malformed`.
 * It defends against somebody who can write to the database or a cache; not against the web server that also hands
 * out `signingPublicKey` and this code.
 */
export async function verifyPublishedKey(key: PublishedKey, signingPublicKey: string, now: Date) {
  const signed = signedBytes(key)
  const signature = fromBase64Url(key.signature, 64)
  const verifier = await importVerifier(fromBase64Url(signingPublicKey, publicKeyBytes))
  const isSigned = await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, verifier, signature, signed)
  if (!isSigned) throw new VaultError('not-signed')
  if (now.getTime() >= Date.parse(key.notAfter)) throw new VaultError('expired')
  return { keyId: key.keyId, publicKey: fromBase64Url(key.publicKey, publicKeyBytes) }
}

async function importVerifier(point: Bytes) {
  try {
    return await crypto.subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  } catch {
    throw new VaultError('malformed')
  }
}

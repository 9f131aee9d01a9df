import { concat, fromBase64Url, toBase64Url, utf8, type Bytes } from './private/bytes'
import { writeReference } from './private/crockford'
import { VaultError } from './vault-error'

const nonceBytes = 32

/** Drawn once for each referral on the device that takes it, and put inside the envelope. */
export function drawNonce(): Bytes {
  return crypto.getRandomValues(new Uint8Array(nonceBytes))
}

export function nonceToText(nonce: Uint8Array): string {
  return toBase64Url(nonce)
}

/** Throws `malformed` unless the text is 32 bytes in base64url. */
export function nonceFromText(text: string): Bytes {
  return fromBase64Url(text, nonceBytes)
}

/** `DV-XXXXX-XXXXX`: 50 bits of a hash of the nonce. Two referrals can, very rarely, draw the same one. */
export async function referenceOf(nonce: Uint8Array): Promise<string> {
  const hash = await hashOf('DIVERT reference v1', nonce)
  return writeReference(new DataView(hash.buffer).getBigUint64(0) >> 14n)
}

/** 32 bytes that say "the same referral again" and, without the nonce, nothing about the reference. */
export function idempotencyKeyOf(nonce: Uint8Array): Promise<Bytes> {
  return hashOf('DIVERT idempotency v1', nonce)
}

async function hashOf(domain: string, nonce: Uint8Array): Promise<Bytes> {
  if (nonce.length !== nonceBytes) throw new VaultError('malformed')
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(utf8(`${domain}\0`), nonce)))
}

import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'

import { fromBase64Url, publicKeyBytes } from './bytes'

const dsaEncoding = 'ieee-p1363'

/** An ECDSA P-256 key that signs where this class is imported, and can be neither read, printed nor serialised. */
export class AuditKey {
  readonly #key: KeyObject

  constructor(
    readonly id: string,
    pkcs8: Uint8Array,
  ) {
    this.#key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  }

  static sign(key: AuditKey, bytes: Uint8Array): Buffer {
    return sign('sha256', bytes, { key: key.#key, dsaEncoding })
  }

  toJSON() {
    return '[key]'
  }

  [inspect.custom]() {
    return '[key]'
  }
}

/** Throws for bytes that are no point of the curve. */
export function auditVerifier({ publicKey }: { publicKey: string }): KeyObject {
  const point = Buffer.from(fromBase64Url(publicKey, publicKeyBytes))
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
}

export function isSignature(verifier: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify('sha256', bytes, { key: verifier, dsaEncoding }, signature)
}

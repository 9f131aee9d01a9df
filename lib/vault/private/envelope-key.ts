import type { Bytes } from './bytes'

const p256 = { name: 'ECDH', namedCurve: 'P-256' }

/** A private key that opens envelopes. Imported on first use, and so that WebCrypto will not export it again. */
export class EnvelopeKey {
  readonly #publicKey: Bytes
  readonly #privateKey: Bytes
  #pair: Promise<CryptoKeyPair> | undefined

  /** `publicKey` is an uncompressed point, `privateKey` is PKCS #8. */
  constructor(publicKey: Bytes, privateKey: Bytes) {
    this.#publicKey = publicKey
    this.#privateKey = privateKey
  }

  pair(): Promise<CryptoKeyPair> {
    this.#pair ??= this.#import()
    return this.#pair
  }

  async #import(): Promise<CryptoKeyPair> {
    const privateKey = await crypto.subtle.importKey('pkcs8', this.#privateKey, p256, false, ['deriveBits'])
    const publicKey = await crypto.subtle.importKey('raw', this.#publicKey, p256, true, [])
    return { privateKey, publicKey }
  }
}

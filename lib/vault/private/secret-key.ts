import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'

import { VaultError } from '../vault-error'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** An AES-256-GCM key that can be neither read, printed nor serialised, and used only where this class is imported. */
export class SecretKey {
  readonly #key: KeyObject

  constructor(bytes: Uint8Array) {
    this.#key = createSecretKey(bytes)
  }

  /** Returns a fresh 12-byte nonce, the ciphertext, and the 16-byte tag, in this order. */
  static encrypt(key: SecretKey, plaintext: Uint8Array, aad: Uint8Array): Buffer {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv(algorithm, key.#key, nonce, { authTagLength: tagBytes }).setAAD(aad)
    return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
  }

  static decrypt(key: SecretKey, bytes: Uint8Array, aad: Uint8Array): Buffer {
    if (bytes.length < nonceBytes + tagBytes) throw new VaultError('malformed')
    const nonce = bytes.subarray(0, nonceBytes)
    const decipher = createDecipheriv(algorithm, key.#key, nonce, { authTagLength: tagBytes })
    decipher.setAAD(aad).setAuthTag(bytes.subarray(-tagBytes))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()])
    } catch {
      throw new VaultError('does-not-open')
    }
  }

  /** HKDF-SHA256 (RFC 5869) without a salt, `text` as its info: 32 bytes. */
  static derive(key: SecretKey, text: string): Buffer {
    return Buffer.from(hkdfSync('sha256', key.#key, '', text, 32))
  }

  toString() {
    return '[key]'
  }

  toJSON() {
    return '[key]'
  }

  [inspect.custom]() {
    return '[key]'
  }
}

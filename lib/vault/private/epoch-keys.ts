import { VaultError } from '../vault-error'
import { concat, utf8 } from './bytes'
import { SecretKey } from './secret-key'

const version = 1
const prefixBytes = 5

/** Symmetric keys of one purpose, by epoch. The newest seals; the older ones still open. */
export class EpochKeys {
  readonly #byEpoch: ReadonlyMap<number, SecretKey>
  readonly #newest: number

  constructor(byEpoch: ReadonlyMap<number, SecretKey>) {
    this.#byEpoch = byEpoch
    this.#newest = Math.max(...byEpoch.keys())
  }

  /** Returns version (1 byte), epoch (4), nonce (12), ciphertext, tag (16). `bound` says what it is and whose. */
  seal(plaintext: Uint8Array, bound: string): Buffer {
    const prefix = Buffer.alloc(prefixBytes, version)
    prefix.writeUInt32BE(this.#newest, 1)
    const key = this.#key(this.#newest)
    return Buffer.concat([prefix, SecretKey.encrypt(key, plaintext, concat(prefix, utf8(bound)))])
  }

  open(bytes: Buffer, bound: string): Buffer {
    if (bytes.length < prefixBytes || bytes[0] !== version) throw new VaultError('malformed')
    const prefix = bytes.subarray(0, prefixBytes)
    const key = this.#key(prefix.readUInt32BE(1))
    return SecretKey.decrypt(key, bytes.subarray(prefixBytes), concat(prefix, utf8(bound)))
  }

  #key(epoch: number): SecretKey {
    const key = this.#byEpoch.get(epoch)
    if (!key) throw new VaultError('unknown-key')
    return key
  }
}

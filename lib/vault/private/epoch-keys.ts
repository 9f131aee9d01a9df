import { VaultError } from '../vault-error'
import { concat, utf8 } from './bytes'
import { SecretKey } from './secret-key'

const version = 1
const prefixBytes = 5

/** The first bytes of everything that the key of this epoch sealed: version (1 byte), epoch (4). */
export function epochMark(epoch: number): Buffer {
  const mark = Buffer.alloc(prefixBytes, version)
  mark.writeUInt32BE(epoch, 1)
  return mark
}

/** Symmetric keys of one purpose, by epoch. The newest seals; the older ones still open. */
export class EpochKeys {
  readonly #byEpoch: ReadonlyMap<number, SecretKey>
  readonly #destroyed: ReadonlySet<number>
  readonly #newest: number

  constructor(byEpoch: ReadonlyMap<number, SecretKey>, destroyed: Iterable<number> = []) {
    this.#byEpoch = byEpoch
    this.#destroyed = new Set(destroyed)
    this.#newest = Math.max(...byEpoch.keys())
  }

  /** Returns version (1 byte), epoch (4), nonce (12), ciphertext, tag (16). `bound` says what it is and whose. */
  seal(plaintext: Uint8Array, bound: string): Buffer {
    const prefix = epochMark(this.#newest)
    const key = this.#key(this.#newest)
    return Buffer.concat([prefix, SecretKey.encrypt(key, plaintext, concat(prefix, utf8(bound)))])
  }

  open(bytes: Buffer, bound: string): Buffer {
    if (bytes.length < prefixBytes || bytes[0] !== version) throw new VaultError('malformed')
    const prefix = bytes.subarray(0, prefixBytes)
    const key = this.#key(prefix.readUInt32BE(1))
    return SecretKey.decrypt(key, bytes.subarray(prefixBytes), concat(prefix, utf8(bound)))
  }

  /** False for what an older key sealed. Says nothing about whether it opens. */
  isSealedByNewest(bytes: Uint8Array): boolean {
    return epochMark(this.#newest).equals(bytes.subarray(0, prefixBytes))
  }

  /** What each key makes of `text`, newest first. Tells nothing about the key, and cannot be made without it. */
  derive(text: string): Buffer[] {
    const epochs = [...this.#byEpoch.keys()].sort((a, b) => b - a)
    return epochs.map((epoch) => SecretKey.derive(this.#key(epoch), text))
  }

  #key(epoch: number): SecretKey {
    const key = this.#byEpoch.get(epoch)
    if (!key) throw new VaultError(this.#destroyed.has(epoch) ? 'destroyed-key' : 'unknown-key')
    return key
  }
}

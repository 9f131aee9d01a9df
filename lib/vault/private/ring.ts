import type { PublishedKey } from '../published-key'
import { VaultError } from '../vault-error'
import { fromBase64Url, publicKeyBytes } from './bytes'
import { EnvelopeKey } from './envelope-key'
import { EpochKeys } from './epoch-keys'
import type { KeyFile } from './key-files'
import type { KeyPart } from './key-part'
import { readKeyFile } from './read-key-file'
import { SecretKey } from './secret-key'

interface Parts {
  envelopes: ReadonlyMap<string, EnvelopeKey>
  published: PublishedKey
  people: EpochKeys
  page: EpochKeys
  'signing-public': string
}

const readers: { [P in KeyPart]: (text: string) => Parts[P] } = {
  envelopes: (text) => new Map(readKeyFile('envelopes', text).keys.map((key) => [key.id, envelopeKey(key)])),
  published: (text) => readKeyFile('published', text),
  people: (text) => epochKeys(readKeyFile('people', text)),
  page: (text) => epochKeys(readKeyFile('page', text)),
  'signing-public': (text) => readKeyFile('signing-public', text).publicKey,
}

function envelopeKey({ publicKey, privateKey }: KeyFile<'envelopes'>['keys'][number]): EnvelopeKey {
  return new EnvelopeKey(fromBase64Url(publicKey, publicKeyBytes), fromBase64Url(privateKey))
}

function epochKeys(file: KeyFile<'people'>): EpochKeys {
  return new EpochKeys(new Map(file.keys.map(({ epoch, key }) => [epoch, new SecretKey(fromBase64Url(key, 32))])))
}

/** The parts of the key ring that this process was given. Opaque outside `lib/vault`, read when first needed. */
export class Ring {
  readonly #textOf: (part: KeyPart) => string | undefined
  readonly #parts = new Map<KeyPart, unknown>()

  constructor(textOf: (part: KeyPart) => string | undefined) {
    this.#textOf = textOf
  }

  /** Static, so that whoever is handed a ring cannot take a key out of it by calling a method. */
  static part<P extends KeyPart>(ring: Ring, part: P): Parts[P] {
    const known = ring.#parts.get(part) ?? Ring.#read(ring, part)
    ring.#parts.set(part, known)
    return known as Parts[P]
  }

  static #read(ring: Ring, part: KeyPart) {
    const text = ring.#textOf(part)
    if (text === undefined) throw new VaultError('no-key', part)
    try {
      return readers[part](text)
    } catch {
      throw new VaultError('malformed', part)
    }
  }
}

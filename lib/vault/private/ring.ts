import type { KeyObject } from 'node:crypto'

import type { PublishedKey } from '../published-key'
import { VaultError } from '../vault-error'
import { fromBase64Url, publicKeyBytes } from './bytes'
import { AuditKey, auditVerifier } from './audit-key'
import { EnvelopeKey } from './envelope-key'
import { EnvelopeKeys } from './envelope-keys'
import { EpochKeys } from './epoch-keys'
import type { KeyFile } from './key-files'
import type { KeyPart } from './key-part'
import { readKeyFile } from './read-key-file'
import { SecretKey } from './secret-key'

interface Parts {
  envelopes: EnvelopeKeys
  published: PublishedKey
  people: EpochKeys
  page: EpochKeys
  accounts: EpochKeys
  'signing-public': string
  audit: AuditKey
  'audit-public': ReadonlyMap<string, KeyObject>
}

const readers: { [P in KeyPart]: (text: string) => Parts[P] } = {
  envelopes: (text) => envelopeKeys(readKeyFile('envelopes', text)),
  published: (text) => readKeyFile('published', text),
  people: (text) => epochKeys(readKeyFile('people', text)),
  page: (text) => epochKeys(readKeyFile('page', text)),
  accounts: (text) => epochKeys(readKeyFile('accounts', text)),
  'signing-public': (text) => readKeyFile('signing-public', text).publicKey,
  audit: (text) => newestAuditKey(readKeyFile('audit', text)),
  'audit-public': (text) => new Map(readKeyFile('audit-public', text).keys.map((key) => [key.id, auditVerifier(key)])),
}

function envelopeKeys({ keys, destroyed = [] }: KeyFile<'envelopes'>): EnvelopeKeys {
  return new EnvelopeKeys(
    new Map(keys.map((key) => [key.id, envelopeKey(key)])),
    new Set(destroyed.map(({ id }) => id)),
  )
}

function envelopeKey({ publicKey, privateKey }: KeyFile<'envelopes'>['keys'][number]): EnvelopeKey {
  return new EnvelopeKey(fromBase64Url(publicKey, publicKeyBytes), fromBase64Url(privateKey))
}

function epochKeys({ keys, destroyed = [] }: KeyFile<'people'>): EpochKeys {
  const byEpoch = new Map(keys.map(({ epoch, key }) => [epoch, new SecretKey(fromBase64Url(key, 32))]))
  return new EpochKeys(
    byEpoch,
    destroyed.map(({ epoch }) => epoch),
  )
}

function newestAuditKey({ keys }: KeyFile<'audit'>): AuditKey {
  const { id, privateKey } = keys.at(-1)!
  return new AuditKey(id, fromBase64Url(privateKey))
}

/** Where a part is at this moment. Another stamp means that the text may be another. */
export interface FoundPart {
  stamp: string
  read: () => string
}

/**
 * The parts of the key ring that this process was given. Opaque outside `lib/vault`, read when first needed and again
 * whenever they have changed: a rotated or destroyed key counts from the next use on, without a restart. A part that
 * is taken away altogether stays as it was read, so that the files need not lie about while the process runs.
 */
export class Ring {
  readonly #find: (part: KeyPart) => FoundPart | undefined
  readonly #parts = new Map<KeyPart, { stamp: string; keys: unknown }>()

  constructor(find: (part: KeyPart) => FoundPart | undefined) {
    this.#find = find
  }

  /** Static, so that whoever is handed a ring cannot take a key out of it by calling a method. */
  static part<P extends KeyPart>(ring: Ring, part: P): Parts[P] {
    const [known, found] = [ring.#parts.get(part), ring.#find(part)]
    if (known && (!found || found.stamp === known.stamp)) return known.keys as Parts[P]
    if (!found) throw new VaultError('no-key', part)
    const keys = read(part, found)
    ring.#parts.set(part, { stamp: found.stamp, keys })
    return keys
  }
}

function read<P extends KeyPart>(part: P, found: FoundPart): Parts[P] {
  const text = found.read()
  try {
    return readers[part](text)
  } catch {
    throw new VaultError('malformed', part)
  }
}

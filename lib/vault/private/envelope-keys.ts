import { VaultError } from '../vault-error'
import type { EnvelopeKey } from './envelope-key'

/** Private halves by key id: the newest, and those before it for as long as they are kept. */
export class EnvelopeKeys {
  readonly #byId: ReadonlyMap<string, EnvelopeKey>
  readonly #destroyed: ReadonlySet<string>

  constructor(byId: ReadonlyMap<string, EnvelopeKey>, destroyed: ReadonlySet<string>) {
    this.#byId = byId
    this.#destroyed = destroyed
  }

  get ids(): string[] {
    return [...this.#byId.keys()]
  }

  /** Throws `destroyed-key` or `unknown-key`. */
  find(id: string): EnvelopeKey {
    const key = this.#byId.get(id)
    if (!key) throw new VaultError(this.#destroyed.has(id) ? 'destroyed-key' : 'unknown-key')
    return key
  }
}

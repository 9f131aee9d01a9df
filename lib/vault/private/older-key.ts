import { VaultError } from '../vault-error'

/** Where in `keys` the one called `id` is. Throws `unknown-key`, or `in-use` for the newest, which is the last. */
export function placeOfOlder<Key>(keys: readonly Key[], nameOf: (key: Key) => string, id: string): number {
  const place = keys.findIndex((key) => nameOf(key) === id)
  if (place === -1) throw new VaultError('unknown-key')
  if (place === keys.length - 1) throw new VaultError('in-use')
  return place
}

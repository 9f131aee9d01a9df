import { randomBytes } from 'node:crypto'

import type { Sealed } from '@/db/sealed'

import { Ring } from './private/ring'
import { SecretKey } from './private/secret-key'

declare const personBrand: unique symbol

/** The key of one young person, that opens their records and nobody else's. Prints as `[key]`. */
export type DataKey = SecretKey & { readonly [personBrand]: true }

/** A key for a new person, with the sealed copy to store beside them. The copy opens for this person id alone. */
export function newPersonKey(ring: Ring, personId: string): { dataKey: DataKey; sealedKey: Sealed } {
  const bytes = randomBytes(32)
  const sealedKey = Ring.part(ring, 'people').seal(bytes, boundTo(personId)) as Sealed
  return { dataKey: dataKeyOf(bytes), sealedKey }
}

/** Throws `does-not-open` (another person's, or changed), `destroyed-key`, `unknown-key` or `malformed`. */
export function openPersonKey(ring: Ring, personId: string, sealedKey: Sealed): DataKey {
  return dataKeyOf(Ring.part(ring, 'people').open(sealedKey, boundTo(personId)))
}

/**
 * The same data key wrapped by the newest people key, to be stored in place of the old wrap; undefined when the newest
 * wrapped it already. Throws as `openPersonKey` does.
 */
export function rewrapPersonKey(ring: Ring, personId: string, sealedKey: Sealed): Sealed | undefined {
  const keys = Ring.part(ring, 'people')
  if (keys.isSealedByNewest(sealedKey)) return undefined
  const bytes = keys.open(sealedKey, boundTo(personId))
  const rewrapped = keys.seal(bytes, boundTo(personId)) as Sealed
  bytes.fill(0)
  return rewrapped
}

function boundTo(personId: string): string {
  return `DIVERT person key v1|${personId}`
}

function dataKeyOf(bytes: Buffer): DataKey {
  const key = new SecretKey(bytes) as DataKey
  bytes.fill(0)
  return key
}

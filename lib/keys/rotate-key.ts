import { rotateEnvelopeKey, rotatePeopleKey } from '../vault/rotate-keys'
import { asAuditedKeys, type KeyRing } from './as-keys'

const rotations = { envelopes: rotateEnvelopeKey, people: rotatePeopleKey }

export type Rotation = keyof typeof rotations
export const isRotation = (word: string | undefined): word is Rotation => word !== undefined && word in rotations

/** Adds a key of that purpose, which seals from now on; the older ones go on opening. Returns its id. */
export function rotateKey(ring: KeyRing, purpose: Rotation): Promise<string> {
  return asAuditedKeys(ring, 'keys:rotate', async () => rotations[purpose](ring.dir, ring.now))
}

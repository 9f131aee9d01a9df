import { holdsSealed } from '@/db/queries/keys'
import { AppError } from '../errors'
import { lostParts } from '../vault/lost-parts'
import { makeKeyRing } from '../vault/make-key-ring'
import { asKeys, type KeyRing } from './as-keys'

/**
 * Makes what the key ring lacks, but never new keys in place of lost ones. Returns the files that it wrote.
 * @throws AppError when the database holds what only the lost keys open.
 */
export async function completeKeyRing(ring: KeyRing): Promise<string[]> {
  const lost = lostParts(ring.dir)
  if (lost.length > 0 && (await asKeys(ring, holdsSealed)))
    throw new AppError(
      'UNAVAILABLE',
      `The key ring is missing from ${ring.dir} (${lost.map((part) => `${part}.json`).join(', ')}). Put it back from its backup; without it nothing sealed can be opened`,
    )
  return makeKeyRing(ring.dir, ring.now)
}

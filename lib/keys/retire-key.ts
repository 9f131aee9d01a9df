import { AppError } from '../errors'
import { retireKey as noteRetired } from '../vault/retire-key'
import { asAuditedKeys, type KeyRing } from './as-keys'
import { findOlderKey } from './find-key'
import { useOf } from './use-of-keys'

/**
 * Notes the day from which nothing new needs this key; it goes on opening. That day begins the time after which it may
 * be destroyed. @throws AppError for the newest key, and while people are wrapped under it unless `force`.
 */
export async function retireKey(ring: KeyRing, id: string, { force = false } = {}): Promise<void> {
  const key = findOlderKey(ring.dir, id)
  await asAuditedKeys(ring, 'keys:retire', async (tx) => {
    const { people } = await useOf(tx, key)
    if (people > 0 && !force)
      throw new AppError('CONFLICT', `People wrapped under ${id}: ${people}. First: npm run keys -- rewrap`)
    noteRetired(ring.dir, id, ring.now)
  })
}

import { AppError } from '../errors'
import { destroyKey as takeOut } from '../vault/destroy-key'
import { asAuditedKeys, type KeyRing } from './as-keys'
import { findOlderKey } from './find-key'
import { useOf } from './use-of-keys'
import { whatNeeds } from './what-needs-key'

/**
 * Destroys a retired key: what is sealed with it never opens again. Returns what was lost with it, a sentence each.
 * @throws AppError CONFLICT, with what would be lost, while anything needs it, unless `force`.
 */
export async function destroyKey(ring: KeyRing, id: string, { force = false } = {}): Promise<string[]> {
  const key = findOlderKey(ring.dir, id)
  if (!key.retired) throw new AppError('CONFLICT', `${id} is not retired. First: npm run keys -- retire ${id}`)
  return asAuditedKeys(ring, 'keys:destroy', async (tx) => {
    const lost = whatNeeds(await useOf(tx, key), ring.now)
    if (lost.length > 0 && !force)
      throw new AppError(
        'CONFLICT',
        [`${id} is still needed.`, ...lost, 'Add --force to lose that for good.'].join('\n'),
      )
    takeOut(ring.dir, id, ring.now)
    return lost
  })
}

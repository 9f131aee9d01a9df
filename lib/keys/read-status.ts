import { countEnvelopes, countWraps } from '@/db/queries/keys'
import { listKeys } from '../vault/list-keys'
import { asAuditedKeys, type KeyRing } from './as-keys'
import { useOf, type KeyInUse } from './use-of-keys'

/** `strangers`: what is stored and was sealed with no key that is in the ring. */
export type KeyStatus = { keys: KeyInUse[]; strangers: { people: number; envelopes: number } }

/** Every key that is or was in the ring, and how much of what is stored was sealed with it. */
export function readStatus(ring: KeyRing): Promise<KeyStatus> {
  return asAuditedKeys(ring, 'keys:status', async (tx) => {
    const keys: KeyInUse[] = []
    for (const key of listKeys(ring.dir)) keys.push(await useOf(tx, key))
    const live = keys.filter((key) => !key.destroyed)
    const sum = (of: (key: KeyInUse) => number) => live.reduce((total, key) => total + of(key), 0)
    const anything = Buffer.alloc(0)
    const stored = await countEnvelopes(tx, anything)
    return {
      keys,
      strangers: {
        people: (await countWraps(tx, anything)) - sum((key) => key.people),
        envelopes: stored.waiting + stored.repair - sum((key) => key.waiting + key.repair),
      },
    }
  })
}

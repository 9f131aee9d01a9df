import type { Tx } from '@/db/as'
import { asSetup } from '@/db/as-setup'
import { recordKeyUse } from '@/db/queries/keys'

/** Which key ring a command looks after, and the database of what was sealed with it. */
export type KeyRing = { setupUrl: string; /** The folder. */ dir: string; now: Date }

/** A transaction with the rights of `divert_gate_keys`, which are to count wraps and envelopes and to replace wraps. */
export function asKeys<T>({ setupUrl }: KeyRing, work: (tx: Tx) => Promise<T>): Promise<T> {
  return asSetup(setupUrl, work, 'divert_gate_keys')
}

/** The same, with its line in the audit log: `work` comes last, so that nothing happens to the ring without one. */
export function asAuditedKeys<T>(ring: KeyRing, permission: `keys:${string}`, work: (tx: Tx) => Promise<T>) {
  return asKeys(ring, async (tx) => {
    await recordKeyUse(tx, permission)
    return work(tx)
  })
}

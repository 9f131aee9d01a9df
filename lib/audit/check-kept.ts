import type { Tx } from '@/db/as'
import { checkpointsNumbered } from '@/db/queries/audit-log'
import { checkAuditSignature } from '../vault/audit-signature'
import type { Ring } from '../vault/vault'
import { signedBytes } from './checkpoint-hash'
import type { Finding } from './finding'
import type { KeptCheckpoint } from './kept-checkpoint'

/** Whether the log still has the checkpoints that somebody kept elsewhere, as they were. */
export async function checkKept(tx: Tx, ring: Ring, kept: KeptCheckpoint[]): Promise<Finding[]> {
  if (kept.length === 0) return []
  const numbers = kept.map(({ number }) => number)
  const found = new Map((await checkpointsNumbered(tx, numbers)).map((checkpoint) => [checkpoint.number, checkpoint]))
  return kept.flatMap((own): Finding[] => {
    const { number, keyId, signature } = own
    if (checkAuditSignature(ring, { keyId, bytes: signedBytes(own), signature }) !== 'holds')
      return [{ says: `The signature of the kept checkpoint ${number} does not hold` }]
    const there = found.get(number)
    if (!there) return [{ says: `Checkpoint ${number}, which was kept elsewhere, is gone from the log` }]
    return there.hash.equals(own.hash) ? [] : [{ says: `Checkpoint ${number} is not the one that was kept elsewhere` }]
  })
}

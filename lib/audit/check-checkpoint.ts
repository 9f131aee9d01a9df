import type { Checkpoint } from '@/db/queries/audit-log'
import { checkAuditSignature } from '../vault/audit-signature'
import type { Ring } from '../vault/vault'
import { checkpointHash, signedBytes } from './checkpoint-hash'
import type { Finding } from './finding'

/** Whether a checkpoint is what was signed, and stands where it stood when it was signed. */
export function checkCheckpoint(ring: Ring, checkpoint: Checkpoint, previous: Checkpoint | undefined): Finding[] {
  const { number, hash, keyId, signature } = checkpoint
  const expected = (previous?.number ?? 0) + 1
  if (number !== expected) {
    const last = number - 1
    const gone = last === expected ? `Checkpoint ${expected} is gone` : `Checkpoints ${expected} to ${last} are gone`
    return [{ says: gone }, ...checkSeal()]
  }
  const before = previous?.hash ?? Buffer.alloc(32)
  const isNext = checkpoint.previousHash.equals(before)
  return [...(isNext ? [] : [{ says: `Checkpoint ${number} does not follow the one before it` }]), ...checkSeal()]

  function checkSeal(): Finding[] {
    if (!checkpointHash(checkpoint).equals(hash)) return [{ says: `Checkpoint ${number} was changed` }]
    const check = checkAuditSignature(ring, { keyId, bytes: signedBytes(checkpoint), signature })
    if (check === 'holds') return []
    if (check === 'unknown key') return [{ says: `Checkpoint ${number} was signed with a key that is not ours` }]
    return [{ says: `The signature of checkpoint ${number} does not hold` }]
  }
}

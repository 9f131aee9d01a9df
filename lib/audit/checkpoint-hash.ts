import type { Checkpoint } from '@/db/queries/audit-log'
import { digest } from './digest'

export function checkpointHash(checkpoint: Omit<Checkpoint, 'hash' | 'signature'>): Buffer {
  const { number, madeAt, entryIds, entryHashes, highestId, previousHash, keyId } = checkpoint
  const numbers = [number, madeAt.getTime(), highestId, entryIds.length, ...entryIds].map(String)
  return digest('DIVERT audit checkpoint v1', [previousHash, keyId, ...numbers, entryHashes])
}

/** What is signed. The number and the time stand beside the hash so that a line kept elsewhere can vouch for them too. */
export function signedBytes({ number, madeAt, hash }: Pick<Checkpoint, 'number' | 'madeAt' | 'hash'>): Buffer {
  return digest('DIVERT audit signature v1', [String(number), String(madeAt.getTime()), hash])
}

import { as, type Tx } from '@/db/as'
import { entriesToChain, insertCheckpoint, newestCheckpoint } from '@/db/queries/audit-log'
import { DatabaseError } from '@/db/database-error'
import type { Clock } from '../clock'
import { auditKeyId, signForAudit } from '../vault/audit-signature'
import type { Ring } from '../vault/vault'
import { checkpointHash, signedBytes } from './checkpoint-hash'
import { entryHash } from './entry-hash'

/** Entries in one checkpoint at most; what is more waits for the next. */
export const mostEntries = 1_000

/** The same number was taken: another process made this checkpoint. */
const numberTaken = '23505'

/**
 * Chains and signs the entries that no checkpoint covers yet.
 * @returns how many; 0 when there were none, or another process was first.
 */
export async function makeCheckpoint(ring: Ring, clock: Clock): Promise<number> {
  try {
    return await as('auditor', 'nobody', ({ tx }) => chainOn(tx, ring, clock()))
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlState === numberTaken) return 0
    throw error
  }
}

async function chainOn(tx: Tx, ring: Ring, now: Date): Promise<number> {
  const newest = await newestCheckpoint(tx)
  const entries = await entriesToChain(tx, newest, mostEntries)
  const last = entries.at(-1)
  if (!last) return 0
  const draft = {
    number: (newest?.number ?? 0) + 1,
    madeAt: newest && newest.madeAt > now ? newest.madeAt : now,
    entryIds: entries.map(({ id }) => id),
    entryHashes: Buffer.concat(entries.map(entryHash)),
    highestId: Math.max(last.id, newest?.highestId ?? 0),
    previousHash: newest?.hash ?? Buffer.alloc(32),
    keyId: auditKeyId(ring),
  }
  const hash = checkpointHash(draft)
  const signature = signForAudit(ring, signedBytes({ ...draft, hash }))
  await insertCheckpoint(tx, { ...draft, hash, signature })
  return entries.length
}

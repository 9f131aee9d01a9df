import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/as'
import { DatabaseError } from '@/db/database-error'
import { recordAudit } from '@/db/queries/audit'
import { noteOpened, setAsideForRepair, type Envelope } from '@/db/queries/envelopes'
import type { Ring } from '../vault/vault'
import { admitReferral } from './admit-referral'
import type { ReadEnvelope } from './read-envelope'

export type Settled = { became: 'case' | 'opened-before' } | { became: 'set-aside'; reason: string }

type Claimed = {
  envelope: Omit<Envelope, 'id'>
  now: Date
  /** When it was first seen here. */
  seenAt: Date
}

/**
 * What becomes of an envelope that this transaction has claimed: a waiting case, with its line in the audit log; nothing,
 * when the same one was opened before; or a place in the repair list, whole.
 */
export async function settleEnvelope(
  tx: Tx,
  ring: Ring,
  read: ReadEnvelope,
  { envelope, now, seenAt }: Claimed,
): Promise<Settled> {
  if ('reason' in read) {
    await setAsideForRepair(tx, envelope, read.reason, seenAt)
    return { became: 'set-aside', reason: read.reason }
  }
  if (!(await noteOpened(tx, envelope.idempotencyKey, now))) return { became: 'opened-before' }
  const caseId = await admitReferral(tx, ring, { ...read, envelope, now, seenAt })
  await recordAudit(tx, { verb: 'collect', permission: 'referral:open', objects: [caseId], requestId: randomUUID() })
  return { became: 'case' }
}

/** The value itself was refused, so trying again at once would be refused again (SQLSTATE classes 22 and 23). */
const refusedForGood = /^2[23]/

/**
 * The reason code for an envelope whose referral the database would not take.
 * @throws the error itself when it was anything else.
 */
export function refusalIn(error: unknown): { reason: string } {
  if (!(error instanceof DatabaseError) || !refusedForGood.test(error.sqlState)) throw error
  return { reason: `refused-${error.sqlState}` }
}

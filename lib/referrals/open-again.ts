import { as } from '@/db/as'
import { takeFromRepairs, type SetAside } from '@/db/queries/set-aside'
import type { Clock } from '../clock'
import type { Ring } from '../vault/vault'
import { readEnvelope, type ReadEnvelope } from './read-envelope'
import { refusalIn, settleEnvelope, type Settled } from './settle-envelope'

/** What became of it; or somebody else has just dealt with it. */
export type TriedAgain = Settled | { became: 'gone' }

/**
 * Puts one envelope from the repair list through the opener once more, and out of the list in the transaction that makes
 * the case. One that still cannot be used stays as it is, with the reason of today. Its clock began when it came.
 */
export async function openAgain(ring: Ring, clock: Clock, envelope: SetAside): Promise<TriedAgain> {
  const { reason, notedAt } = envelope
  async function settle(read: ReadEnvelope): Promise<TriedAgain> {
    if ('reason' in read && read.reason === reason) return { became: 'set-aside', reason }
    return as('opener', 'nobody', async ({ tx }) => {
      if (!(await takeFromRepairs(tx, envelope))) return { became: 'gone' }
      return settleEnvelope(tx, ring, read, { envelope, now: clock(), seenAt: notedAt })
    })
  }
  try {
    return await settle(await readEnvelope(ring, envelope))
  } catch (error) {
    return settle(refusalIn(error))
  }
}

import { randomUUID } from 'node:crypto'
import { as } from '@/db/as'
import { DatabaseError } from '@/db/database-error'
import { claimEnvelope, claimEnvelopeById, noteOpened, setAsideForRepair, type Envelope } from '@/db/queries/envelopes'
import { recordAudit } from '@/db/queries/audit'
import type { Clock } from '../clock'
import { log } from '../log'
import type { Ring } from '../vault/vault'
import { admitReferral } from './admit-referral'
import { readEnvelope } from './read-envelope'

/** The value itself was refused, so trying again would be refused again (SQLSTATE classes 22 and 23). */
const refusedForGood = /^2[23]/

/**
 * Carries one envelope from the letter box into casework, in one transaction: claim, open, admit, drain. The same
 * envelope again changes nothing; one that cannot be used is set aside whole for repair.
 * @returns whether there was one.
 */
export async function openNextEnvelope(ring: Ring, clock: Clock): Promise<boolean> {
  let claimed: Envelope | null = null
  try {
    return await as('opener', 'nobody', async ({ tx }) => {
      claimed = await claimEnvelope(tx)
      if (!claimed) return false
      const now = clock()
      const read = await readEnvelope(ring, claimed)
      if ('reason' in read) {
        log.warn('envelope.set-aside', { code: read.reason })
        await setAsideForRepair(tx, claimed, read.reason, now)
      } else if (await noteOpened(tx, claimed.idempotencyKey, now)) {
        const caseId = await admitReferral(tx, ring, { ...read, envelope: claimed, now })
        await recordAudit(tx, {
          verb: 'collect',
          permission: 'referral:open',
          objects: [caseId],
          requestId: randomUUID(),
        })
      }
      return true
    })
  } catch (error) {
    if (!claimed || !(error instanceof DatabaseError) || !refusedForGood.test(error.sqlState)) throw error
    await setAside(claimed, error.sqlState, clock())
    return true
  }
}

async function setAside({ id }: Envelope, sqlState: string, now: Date) {
  log.warn('envelope.set-aside', { code: sqlState })
  await as('opener', 'nobody', async ({ tx }) => {
    const envelope = await claimEnvelopeById(tx, id)
    if (envelope) await setAsideForRepair(tx, envelope, `refused-${sqlState}`, now)
  })
}

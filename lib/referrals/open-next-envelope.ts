import { as, type Tx } from '@/db/as'
import { claimEnvelope, claimEnvelopeById, type Envelope } from '@/db/queries/envelopes'
import type { Clock } from '../clock'
import { log } from '../log'
import type { Ring } from '../vault/vault'
import { readEnvelope } from './read-envelope'
import { refusalIn, settleEnvelope } from './settle-envelope'

/**
 * Carries one envelope from the letter box into casework, in one transaction: claim, open, admit, drain. The same
 * envelope again changes nothing; one that cannot be used is set aside whole for repair.
 * @returns whether there was one.
 */
export async function openNextEnvelope(ring: Ring, clock: Clock): Promise<boolean> {
  let claimed: Envelope | null = null
  async function settle(tx: Tx, envelope: Envelope, read: Awaited<ReturnType<typeof readEnvelope>>) {
    const now = clock()
    const settled = await settleEnvelope(tx, ring, read, { envelope, now, seenAt: now })
    if (settled.became === 'set-aside') log.warn('envelope.set-aside', { code: settled.reason })
  }
  try {
    return await as('opener', 'nobody', async ({ tx }) => {
      claimed = await claimEnvelope(tx)
      if (claimed) await settle(tx, claimed, await readEnvelope(ring, claimed))
      return claimed !== null
    })
  } catch (error) {
    if (!claimed) throw error
    const { id } = claimed as Envelope
    const refusal = refusalIn(error)
    await as('opener', 'nobody', async ({ tx }) => {
      const envelope = await claimEnvelopeById(tx, id)
      if (envelope) await settle(tx, envelope, refusal)
    })
    return true
  }
}

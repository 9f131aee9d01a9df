import type { Clock } from '../clock'
import type { Ring } from '../vault/vault'
import { openNextEnvelope } from './open-next-envelope'
import { repairRounds } from './repair-rounds'

/** What the opener does at a time: a new referral, if there is one; else the next of the repair list, when that is due. */
export function openingSteps() {
  const tryNextRepair = repairRounds()
  return async (ring: Ring, clock: Clock): Promise<boolean> =>
    (await openNextEnvelope(ring, clock)) || (await tryNextRepair(ring, clock))
}

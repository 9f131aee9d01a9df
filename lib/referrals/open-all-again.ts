import { as } from '@/db/as'
import { nextSetAside, type SetAside } from '@/db/queries/set-aside'
import type { Clock } from '../clock'
import type { Ring } from '../vault/vault'
import { openAgain } from './open-again'

export type Tally = {
  /** Each a waiting case now. */
  opened: number
  /** Taken off the list, because the same referral had arrived once more and is a case already. */
  openedBefore: number
  /** How many stay, by reason. */
  stay: Map<string, number>
}

/** Tries everything in the repair list once more, beside a service that runs or does not. */
export async function openAllAgain(ring: Ring, clock: Clock): Promise<Tally> {
  const tally: Tally = { opened: 0, openedBefore: 0, stay: new Map() }
  let next = await nextAfter(null)
  while (next) {
    const tried = await openAgain(ring, clock, next)
    if (tried.became === 'case') tally.opened += 1
    if (tried.became === 'opened-before') tally.openedBefore += 1
    if (tried.became === 'set-aside') tally.stay.set(tried.reason, (tally.stay.get(tried.reason) ?? 0) + 1)
    next = await nextAfter(next.idempotencyKey)
  }
  return tally
}

function nextAfter(key: Buffer | null): Promise<SetAside | undefined> {
  return as('opener', 'nobody', ({ tx }) => nextSetAside(tx, key))
}

import { as } from '@/db/as'
import { nextSetAside } from '@/db/queries/set-aside'
import type { Clock } from '../clock'
import { log } from '../log'
import { envelopeKeyIds } from '../vault/envelope-key-ids'
import type { Ring } from '../vault/vault'
import { openAgain } from './open-again'

const hour = 60 * 60 * 1000
/** In one round; the next begins where it ended. */
const mostThatStay = 1_000

/**
 * Goes through the repair list, one envelope at a call: a round at the first call, one whenever the keys that open
 * envelopes have changed, and one an hour. The function it gives says whether there was one to try.
 */
export function repairRounds({ most = mostThatStay } = {}) {
  let [keys, begunAt] = ['', -Infinity]
  let after: Buffer | null = null
  let left = 0

  function beginIfDue(held: string, now: number) {
    const isChanged = held !== keys
    if (held === '' || (!isChanged && Math.abs(now - begunAt) < hour)) return
    if (isChanged) after = null
    ;[keys, begunAt, left] = [held, now, most]
  }

  return async function tryNextRepair(ring: Ring, clock: Clock): Promise<boolean> {
    beginIfDue(envelopeKeyIds(ring).join(), +clock())
    if (left === 0) return false
    const next = await as('opener', 'nobody', ({ tx }) => nextSetAside(tx, after))
    after = next?.idempotencyKey ?? null
    if (!next) left = 0
    else if ((await openAgain(ring, clock, next)).became === 'set-aside') left -= 1
    else log.info('envelope.opened-again')
    return next !== undefined
  }
}

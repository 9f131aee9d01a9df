import type { Tx } from '@/db/as'
import { pathways, type Pathway } from '@/db/words/pathways'
import type { FirstContactClock } from '../working-time/first-contact'
import { inForce } from './in-force'

/** How long the team has for a first contact, for what is received on the London day of `at`. */
export async function clocksInForce(tx: Tx, at: Date): Promise<Record<Pathway, FirstContactClock>> {
  const clocks: [Pathway, FirstContactClock][] = []
  for (const pathway of pathways) clocks.push([pathway, await inForce(tx, `clock:${pathway}`, at)])
  return Object.fromEntries(clocks) as Record<Pathway, FirstContactClock>
}

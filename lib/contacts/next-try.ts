import type { Channel } from '@/db/words/contacts'
import { londonDateKey, type DateKey } from '@/lib/format'
import { allowedChannels } from '@/lib/referrals/safe-contact'
import type { Reach } from '@/lib/referrals/document'
import { addWorkingDays } from '@/lib/working-time/working-days'

/** The channels that fit what the young person said is safe, best first. Others may be chosen; these are offered. */
export function safeChannels(reach: Reach): Channel[] {
  const { text, call } = allowedChannels(reach)
  const ways = reach.otherWays.map(({ way }) => way)
  const offered: [Channel, boolean][] = [
    ['text', text],
    ['call', call || ways.includes('another_number')],
    ['through_parent_or_carer', ways.includes('parent_or_carer')],
    ['visit', ways.includes('visit')],
    ['at_school', ways.includes('school')],
    ['letter', ways.includes('letter')],
    ['through_partner', ways.includes('worker') || ways.includes('solicitor')],
  ]
  return offered.filter(([, fits]) => fits).map(([channel]) => channel)
}

/** A different way from the last, if there is one, two working days on. */
export function suggestNextTry(
  reach: Reach,
  last: Channel | null,
  now: Date,
): { channel: Channel | null; on: DateKey } {
  const safe = safeChannels(reach)
  const channel = safe.find((one) => one !== last) ?? safe[0] ?? null
  return { channel, on: addWorkingDays(londonDateKey(now), 2) }
}

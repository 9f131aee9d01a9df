import type { CaseView } from '../cases/views'
import type { FormState } from '../form-state'
import { londonDateKey } from '../format'
import { londonTimeKey } from '../london-time'
import { safeChannels, suggestNextTry } from './next-try'

/**
 * How the form for a contact begins: we tried, the way that was planned, just now. What is planned already stays
 * planned; where nothing is, the next try is suggested, and it is theirs to change.
 */
export function contactFormFor(supportCase: CaseView): FormState {
  const { profile, nextOn, nextChannel, asAt } = supportCase
  const channel = nextChannel ?? safeChannels(profile.reach)[0] ?? null
  const suggested = suggestNextTry(profile.reach, channel, asAt)
  const isStillToCome = nextOn !== null && nextOn > londonDateKey(asAt) && nextChannel !== null
  return {
    values: {
      direction: 'we_tried',
      ...(channel && { channel }),
      happenedOn: londonDateKey(asAt),
      happenedAt: londonTimeKey(asAt),
      nextChannel: (isStillToCome ? nextChannel : suggested.channel) ?? '',
      nextOn: isStillToCome ? nextOn : suggested.on,
    },
    errors: {},
  }
}

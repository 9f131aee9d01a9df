import { formatDate } from '../format'
import type { KeyInUse } from './use-of-keys'

const day = 24 * 60 * 60 * 1000
/** How far back a backup may be put back from. Before a key is this long retired, some backup still needs it. */
export const backupDays = 35

/** What would be lost with this key, one sentence each; nothing when it may go. */
export function whatNeeds(key: KeyInUse, now: Date): string[] {
  const until = neededUntil(key)
  return [
    ...(key.people > 0
      ? [
          `${count(key.people, 'person is', 'people are')} wrapped under it: all that is sealed about them would be lost.`,
        ]
      : []),
    ...(key.waiting > 0 ? [`${count(key.waiting, 'referral', 'referrals')} in the letter box would never open.`] : []),
    ...(key.repair > 0
      ? [`${count(key.repair, 'referral', 'referrals')} set aside for repair could never be mended.`]
      : []),
    ...(until > now ? [lostBefore(key, until)] : []),
  ]
}

/** The later of two days: no backup needs it any more, and no device may seal for it any more. */
function neededUntil({ retired, notAfter }: KeyInUse): Date {
  return new Date(Math.max(retired ? +retired + backupDays * day : Infinity, notAfter ? +notAfter : 0))
}

function lostBefore({ purpose, retired }: KeyInUse, until: Date) {
  return purpose === 'people'
    ? `A backup from before ${formatDate(retired!)} that is put back would hold people whom nothing opens; after ${formatDate(until)} none is kept.`
    : `Until ${formatDate(until)} a device may still send, or a backup still hold, a referral that only it opens.`
}

function count(n: number, one: string, many: string) {
  return `${n} ${n === 1 ? one : many}`
}

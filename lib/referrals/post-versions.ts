import { addDays, type DateKey } from '../london-time'
import { postVersion } from './sealed-post'

/** A device may come back after weeks with what it sealed. `replacedOn` is the London day a later version went live. */
const versions: Record<number, { replacedOn: DateKey | null }> = {
  [postVersion]: { replacedOn: null },
}

const daysAccepted = 90

/** Whether posts of that version are still taken on that London day: the one in use, and others for 90 days after it. */
export function isAcceptedVersion(version: number, today: DateKey, known = versions): boolean {
  const found = known[version]
  return found !== undefined && (found.replacedOn === null || today <= addDays(found.replacedOn, daysAccepted))
}

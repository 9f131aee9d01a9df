import type { CaseStatus } from '@/db/words/cases'
import type { Direction, Outcome } from '@/db/words/contacts'
import { reachedThem } from '@/lib/contacts/model'

/** Hearing from the young person, and not being told "not now" or "no", is working together. */
const welcome: readonly Outcome[] = ['spoke_interested', 'replied', 'met']

/** Where a contact leaves the case. Being told no moves nothing: whether to stop is for a person to decide. */
export function statusAfterContact(status: CaseStatus, direction: Direction, outcome: Outcome): CaseStatus {
  return reachedThem(direction, outcome) && welcome.includes(outcome) ? 'working_together' : status
}

/**
 * First contact is the first try by the team, whatever came of it, or the young person getting in touch first.
 * Talking with a carer or another professional is not contact with them.
 */
export function countsAsFirstContact(direction: Direction): boolean {
  return direction === 'we_tried' || direction === 'they_got_in_touch'
}

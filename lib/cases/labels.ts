import type { CaseStatus, ClosingReason } from '@/db/words/cases'
import { formatCount } from '@/lib/format'

export const caseStatusLabels: Record<CaseStatus, string> = {
  waiting: 'Waiting',
  trying_to_reach: 'Trying to reach',
  working_together: 'Working together',
  paused: 'Paused',
  closed: 'Closed',
}

export const closingReasonLabels: Record<ClosingReason, string> = {
  goals_met: 'Goals met',
  moved_on: 'Moved on to a partner, work or training',
  needs_met_another_way: 'Needs met another way',
  chose_to_stop: 'They chose to stop',
  consent_withdrawn: 'They changed their mind',
  not_reached: 'Could not be reached',
  moved_away: 'Moved away',
  not_eligible: 'Not right for this pathway',
  sent_in_error: 'Sent in error, or twice',
  another_agency_leads: 'Another agency leads on safeguarding',
  died: 'Died',
  other: 'Something else',
}

/** "Not reached yet, 3 tries" */
export function notReachedWords(tries: number): string {
  return `Not reached yet, ${formatCount(tries, 'try', 'tries')}`
}

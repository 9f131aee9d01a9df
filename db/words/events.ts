/** What can happen to a case. A timeline is these and nothing else; undo is an event of its own. */
export const eventTypes = [
  'referral.received',
  'consent.said_yes',
  'consent.confirmed',
  'case.taken',
  'case.released',
  'case.closed',
  'case.reopened',
  'case.status_changed',
  'case.next_action_set',
  'case.next_action_done',
  'contact.recorded',
  'contact.undone',
] as const
export type EventType = (typeof eventTypes)[number]

/** The reference lists of which an administrator settles what is offered. */
export const offeredLists = ['interests', 'reasons', 'languages', 'outcomes', 'closings'] as const
export type OfferedList = (typeof offeredLists)[number]

/** What is kept for a time, each with a rule of its own. */
export const retentionRules = [
  'never_reached',
  'took_back',
  'ended_adult',
  'ended_child',
  'needs_repair',
  'messages',
  'partner_copy',
  'audit_log',
] as const
export type RetentionRule = (typeof retentionRules)[number]

export const caseStatuses = ['waiting', 'trying_to_reach', 'working_together', 'paused', 'closed'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Why a waiting case asks to be looked at before anybody is contacted. */
export const checkFirstReasons = [
  'age_not_known',
  'no_agreed_adult',
  'in_care',
  'safety',
  'no_safe_way',
  'interpreter',
] as const
export type CheckFirstReason = (typeof checkFirstReasons)[number]

export const closingReasons = [
  'goals_met',
  'moved_on',
  'needs_met_another_way',
  'chose_to_stop',
  'consent_withdrawn',
  'not_reached',
  'moved_away',
  'not_eligible',
  'sent_in_error',
  'another_agency_leads',
  'died',
  'other',
] as const
export type ClosingReason = (typeof closingReasons)[number]

import type { AuditPurpose, AuditVerb } from '@/db/words/audit'

export const auditPurposeLabels: Record<AuditPurpose, string> = {
  covering_for_colleague: 'Covering for a colleague',
  duty: 'On duty for the site',
  supervision: 'Supervision',
  safeguarding: 'Keeping somebody safe',
  quality_check: 'Checking the quality of our work',
  data_correction: 'Putting a mistake right',
  subject_request: 'The young person asked about their record',
  complaint: 'Looking into a complaint',
  inspection: 'An inspection',
}

const verbWords: Record<AuditVerb, string> = {
  collect: 'Took it in',
  change: 'Changed it',
  consult: 'Looked at it',
  disclose: 'Passed something on',
  combine: 'Joined records together',
  erase: 'Erased it',
  sign_in: 'Signed in',
  key: 'Used a key',
  admin: 'Kept the service running',
  export: 'Took it out',
  break_glass: 'Opened it in an emergency',
}

const permissionWords: Record<string, string> = {
  'case:read': 'Opened it',
  'case:open': 'Said why they opened it',
  'case:take': 'Took it on',
  'case:close': 'Closed it',
  'inbox:read': 'Saw it in the inbox',
  'caseload:read': 'Saw it in a caseload',
  'contact:record': 'Wrote down a contact',
  'referral:open': 'Brought the referral in',
  'referral:add': 'Took the referral down',
}

/** "Opened it" */
export function lookWords({ verb, permission }: { verb: AuditVerb; permission: string }): string {
  return permissionWords[permission] ?? verbWords[verb]
}

/** What one person, or the service, did with a case on one day. */
export type Look = {
  /** 'YYYY-MM-DD' in London. */
  day: string
  /** A colleague's name, "An administrator", "The service". */
  who: string
  /** "Opened it", "Saw it in the inbox" */
  did: string[]
  purposes: string[]
  times: number
  first: Date
  last: Date
}

export const auditVerbs = [
  'collect',
  'change',
  'consult',
  'disclose',
  'combine',
  'erase',
  'sign_in',
  'key',
  'admin',
  'export',
  'break_glass',
] as const
export type AuditVerb = (typeof auditVerbs)[number]

/** Why somebody looks at, or takes out, what is not in their own hands. */
export const auditPurposes = [
  'covering_for_colleague',
  'duty',
  'supervision',
  'safeguarding',
  'quality_check',
  'data_correction',
  'subject_request',
  'complaint',
  'inspection',
] as const
export type AuditPurpose = (typeof auditPurposes)[number]

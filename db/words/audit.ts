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

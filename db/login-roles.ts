/** The rooms' doors: each surface of the product reaches the database by a login role of its own. */
export const surfaces = [
  'intake',
  'account',
  'admin',
  'opener',
  'casework',
  'insight',
  'auditor',
  'worker',
  'public',
] as const
export type Surface = (typeof surfaces)[number]

export type LoginRole = `divert_${Surface}`
export const loginRoles = surfaces.map((surface): LoginRole => `divert_${surface}`)

/** Roles nobody logs in as: the owner of the tables, and the owners of the definer functions and views. */
export const gateRoles = [
  'divert_gate_account',
  'divert_gate_intake',
  'divert_gate_audit',
  'divert_gate_insight',
  'divert_gate_setup',
  'divert_gate_keys',
  'divert_gate_admin',
  'divert_gate_mail',
] as const
export const ownerRole = 'divert_owner'

/** The database schemas, one for each room of the house. */
export const rooms = ['organisation', 'account', 'intake', 'casework', 'insight', 'audit', 'mail'] as const

/** graphile-worker's own schema, which belongs to divert_worker. */
export const jobsSchema = 'jobs'

import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { AuditPurpose, AuditVerb } from '../words/audit'

export type AuditLine = {
  verb: AuditVerb
  permission: string
  objects: string[]
  requestId: string
  purpose?: AuditPurpose
}

/** Adds one line to the audit log; the database adds who, in which role, through which login, and when. */
export async function recordAudit(tx: Tx, { verb, permission, objects, requestId, purpose }: AuditLine) {
  const list = `{${objects.join(',')}}`
  await tx.execute(
    sql`select audit.record(${verb}, ${permission}, ${list}::uuid[], ${requestId}::uuid, ${purpose ?? null})`,
  )
}

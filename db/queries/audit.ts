import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { AuditVerb } from '../words/audit'

export type AuditLine = { verb: AuditVerb; permission: string; objects: string[]; requestId: string }

/** Adds one line to the audit log; the database adds who, in which role, through which login, and when. */
export async function recordAudit(tx: Tx, line: AuditLine) {
  const objects = `{${line.objects.join(',')}}`
  await tx.execute(
    sql`select audit.record(${line.verb}, ${line.permission}, ${objects}::uuid[], ${line.requestId}::uuid)`,
  )
}

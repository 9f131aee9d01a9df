import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Role } from '../words/accounts'
import type { AuditPurpose, AuditVerb } from '../words/audit'

/** What one person, or the service itself, did with a case on one London day. */
export type LookRow = {
  /** The highest id among the entries: the place in the list. */
  id: number
  /** 'YYYY-MM-DD' */
  day: string
  actorId: string | null
  actorRole: Role | null
  /** Null for whom the asker may not read. */
  actorName: string | null
  times: number
  first: Date
  last: Date
  did: { verb: AuditVerb; permission: string }[]
  purposes: AuditPurpose[]
}

type Raw = Omit<LookRow, 'id' | 'first' | 'last'> & { id: string; first: string; last: string }

/** Newest first; only of a case that the session may see. `before` is the `id` of the last row that was shown. */
export async function looksAtCase(tx: Tx, caseId: string, page: { before?: number; limit: number }) {
  const { rows } = await tx.execute<Raw>(sql`
    select max(l.id)::text as id, to_char(l.at at time zone 'Europe/London', 'YYYY-MM-DD') as day,
      l.actor_id as "actorId", l.actor_role as "actorRole", a.name as "actorName", count(*)::int as times,
      (extract(epoch from min(l.at)) * 1000)::bigint::text as first,
      (extract(epoch from max(l.at)) * 1000)::bigint::text as last,
      jsonb_agg(distinct jsonb_build_object('verb', l.verb, 'permission', l.permission)) as did,
      array_remove(array_agg(distinct l.purpose), null) as purposes
    from audit.looks_at(${caseId}) l left join account.accounts a on a.id = l.actor_id
    group by 2, 3, 4, 5
    having max(l.id) < ${page.before ?? Number.MAX_SAFE_INTEGER}
    order by max(l.id) desc limit ${page.limit}`)
  return rows.map((row): LookRow => ({
    ...row,
    id: Number(row.id),
    first: new Date(Number(row.first)),
    last: new Date(Number(row.last)),
  }))
}

import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { cases } from '../schema/casework'
import { teams } from '../schema/organisation'
import type { AuditPurpose } from '../words/audit'

/** Why the session's holder said today that they open this case of another team. */
export async function purposeGivenToday(tx: Tx, caseId: string): Promise<AuditPurpose | undefined> {
  const { rows } = await tx.execute<{ purpose: AuditPurpose }>(
    sql`select purpose from audit.opened_today() where case_id = ${caseId}`,
  )
  return rows[0]?.purpose
}

/** Cases of the teams that the session's holder leads, opened from outside the team; newest first. */
export async function openingsTold(tx: Tx, since: Date, limit: number) {
  const told = sql`audit.openings_told(${since.toISOString()}::timestamptz) o`
  return tx
    .select({
      id: sql<string>`o.id::text`,
      at: sql<Date>`o.at`.mapWith(cases.receivedAt),
      purpose: sql<AuditPurpose>`o.purpose`,
      reference: cases.reference,
      teamName: teams.name,
      who: accounts.name,
    })
    .from(told)
    .innerJoin(cases, sql`${cases.id} = o.case_id`)
    .innerJoin(teams, eq(teams.id, cases.teamId))
    .leftJoin(accounts, sql`${accounts.id} = o.actor_id`)
    .orderBy(sql`o.id desc`)
    .limit(limit)
}

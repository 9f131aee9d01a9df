import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { cases, people, referenceAliases } from '../schema/casework'
import { teams } from '../schema/organisation'

const { sealedReferral, ...clear } = getTableColumns(cases)

/** A case with who holds it, and the young person's sealed key and profile to open it with. */
export const caseColumns = {
  ...clear,
  specialistName: accounts.name,
  sealedKey: people.sealedKey,
  sealedProfile: people.sealedProfile,
}

export type CaseRow = Omit<typeof cases.$inferSelect, 'sealedReferral'>

/** The case with this reference, or that answers to it as an alias, where its person is open to the session. */
export async function findCase(tx: Tx, reference: string) {
  const [found] = await tx
    .select({ ...caseColumns, sealedReferral })
    .from(cases)
    .innerJoin(people, eq(people.id, cases.personId))
    .leftJoin(accounts, eq(accounts.id, cases.specialistId))
    .where(answersTo(tx, reference))
    .orderBy(sql`${cases.reference} = ${reference} desc`)
    .limit(1)
  return found
}

/**
 * What is clear on the case with this reference or alias: found also where it belongs to another team, whose case shows
 * nobody until somebody says why they open it.
 */
export async function findCaseFacts(tx: Tx, reference: string) {
  const [found] = await tx
    .select({ ...clear, specialistName: accounts.name, teamName: teams.name })
    .from(cases)
    .leftJoin(accounts, eq(accounts.id, cases.specialistId))
    .leftJoin(teams, eq(teams.id, cases.teamId))
    .where(answersTo(tx, reference))
    .orderBy(sql`${cases.reference} = ${reference} desc`)
    .limit(1)
  return found
}

function answersTo(tx: Tx, reference: string) {
  const aliased = tx
    .select({ id: referenceAliases.caseId })
    .from(referenceAliases)
    .where(eq(referenceAliases.alias, reference))
  return sql`(${eq(cases.reference, reference)} or ${inArray(cases.id, aliased)})`
}

/** The case's own row, held against everybody else until the transaction ends. */
export async function lockCase(tx: Tx, reference: string): Promise<CaseRow | undefined> {
  const [locked] = await tx.select(clear).from(cases).where(eq(cases.reference, reference)).for('update')
  return locked
}

type Change = Partial<
  Pick<
    CaseRow,
    | 'teamId'
    | 'specialistId'
    | 'status'
    | 'firstContactAt'
    | 'takenAt'
    | 'tries'
    | 'nextOn'
    | 'nextChannel'
    | 'closedAt'
    | 'closingReason'
  >
> & { lastEventAt: Date }

/** Changes the case if it is still the version that was seen; false when somebody else was first. */
export async function changeCase(tx: Tx, seen: { id: string; version: number }, change: Change): Promise<boolean> {
  const changed = await tx
    .update(cases)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(cases.id, seen.id), eq(cases.version, seen.version)))
  return changed.rowCount === 1
}

/** Puts a waiting case into somebody's hands, in one statement, so that of two who try at once one gets it. */
export async function takeWaitingCase(
  tx: Tx,
  seen: { reference: string; version: number },
  by: { specialistId: string; teamIds: number[]; at: Date; nextOn: string },
) {
  const team = tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.siteId, cases.siteId), inArray(teams.id, by.teamIds.length > 0 ? by.teamIds : [-1])))
    .orderBy(teams.id)
    .limit(1)
  const [taken] = await tx
    .update(cases)
    .set({
      status: 'trying_to_reach',
      specialistId: by.specialistId,
      teamId: sql`(${team})`,
      takenAt: by.at,
      nextOn: by.nextOn,
      lastEventAt: by.at,
      version: seen.version + 1,
    })
    .where(and(eq(cases.reference, seen.reference), eq(cases.status, 'waiting'), eq(cases.version, seen.version)))
    .returning({ id: cases.id, version: cases.version })
  return taken
}

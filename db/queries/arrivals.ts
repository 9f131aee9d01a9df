import type { Tx } from '../as'
import { cases, events, people, perceivedEthnicities, referenceAliases } from '../schema/casework'

export async function insertPerson(tx: Tx, person: typeof people.$inferInsert) {
  await tx.insert(people).values(person)
}

/** False when another case has this reference already. Written without RETURNING: the opener cannot read cases. */
export async function insertCase(tx: Tx, row: typeof cases.$inferInsert): Promise<boolean> {
  const inserted = await tx.insert(cases).values(row).onConflictDoNothing()
  return inserted.rowCount === 1
}

export async function insertReferenceAlias(tx: Tx, alias: string, caseId: string) {
  await tx.insert(referenceAliases).values({ alias, caseId })
}

export async function insertPerceivedEthnicity(tx: Tx, row: typeof perceivedEthnicities.$inferInsert) {
  await tx.insert(perceivedEthnicities).values(row)
}

export async function insertFirstEvents(tx: Tx, rows: (typeof events.$inferInsert)[]) {
  await tx.insert(events).values(rows)
}

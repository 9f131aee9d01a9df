import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { events } from '../schema/casework'
import { eventTypes, type EventType } from '../words/events'

export type EventRow = typeof events.$inferInsert

export async function insertEvents(tx: Tx, rows: EventRow[]) {
  if (rows.length > 0) await tx.insert(events).values(rows)
}

/** What was written down in one moment, in the order of the list of types. */
const inOrder = sql`array_position(${sql.raw(`array['${eventTypes.join("','")}']`)}, ${events.type})`

/** What happened to a case, newest first, with the names of colleagues who wrote it down. */
export function eventsOfCase(tx: Tx, caseId: string) {
  return tx
    .select({
      id: events.id,
      type: events.type,
      detail: events.detail,
      sealedNote: events.sealedNote,
      happenedAt: events.happenedAt,
      recordedAt: events.recordedAt,
      recordedBy: accounts.name,
    })
    .from(events)
    .leftJoin(accounts, eq(accounts.id, events.recordedBy))
    .where(eq(events.caseId, caseId))
    .orderBy(desc(events.happenedAt), desc(events.recordedAt), desc(inOrder), desc(events.id))
}

/** Every case has a first event, so one whose timeline is empty is not open to the session. */
export async function timelineIsOpen(tx: Tx, caseId: string): Promise<boolean> {
  const found = await tx.select({ id: events.id }).from(events).where(eq(events.caseId, caseId)).limit(1)
  return found.length > 0
}

/** The event that brought a case to the version it has: undoing asks for it, and finds nothing once more has happened. */
export async function eventThatMade(tx: Tx, supportCase: { id: string; version: number }, type: EventType) {
  const [found] = await tx
    .select({ detail: events.detail, recordedBy: events.recordedBy })
    .from(events)
    .where(
      and(
        eq(events.caseId, supportCase.id),
        eq(events.type, type),
        sql`${events.detail} ->> 'version' = ${String(supportCase.version)}`,
      ),
    )
    .limit(1)
  return found
}

export async function requestWasRecorded(tx: Tx, requestId: string): Promise<boolean> {
  const found = await tx.select({ id: events.id }).from(events).where(eq(events.requestId, requestId)).limit(1)
  return found.length > 0
}

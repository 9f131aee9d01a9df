import type { Tx } from '../as'
import { events } from '../schema/casework'

export type EventRow = typeof events.$inferInsert

export async function insertEvents(tx: Tx, rows: EventRow[]) {
  if (rows.length > 0) await tx.insert(events).values(rows)
}

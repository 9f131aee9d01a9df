import { and, asc, desc, eq, ne, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts } from '../schema/account'
import { cases, events, people } from '../schema/casework'
import { caseStatuses } from '../words/cases'
import { caseColumns } from './cases'

const waiting = eq(cases.status, 'waiting')
const toCheckFirst = sql`cardinality(${cases.checkFirst}) > 0`
const open = ne(cases.status, 'closed')

/** Where a page of the inbox begins: after this case, in the order of its due time. */
export type InboxPlace = { dueAt: Date; id: string }

/** A page of waiting cases, the one due first at the top; by key, so that a page costs the same wherever it is. */
export function waitingCases(tx: Tx, page: { after?: InboxPlace; checkFirst: boolean; limit: number }) {
  const { after, checkFirst, limit } = page
  return tx
    .select(caseColumns)
    .from(cases)
    .innerJoin(people, eq(people.id, cases.personId))
    .leftJoin(accounts, eq(accounts.id, cases.specialistId))
    .where(
      and(
        waiting,
        checkFirst ? toCheckFirst : undefined,
        after && sql`(${cases.dueAt}, ${cases.id}) > (${after.dueAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(cases.dueAt), asc(cases.id))
    .limit(limit)
}

/** Which cases wait, and nothing else of them: what an open inbox compares. */
export async function waitingIds(tx: Tx, limit: number): Promise<string[]> {
  const found = await tx.select({ id: cases.id }).from(cases).where(waiting).orderBy(asc(cases.id)).limit(limit)
  return found.map(({ id }) => id)
}

export async function countWaiting(tx: Tx) {
  const [counts] = await tx
    .select({
      waiting: sql<number>`count(*)::int`,
      checkFirst: sql<number>`(count(*) filter (where ${toCheckFirst}))::int`,
    })
    .from(cases)
    .where(waiting)
  return counts!
}

const lastContactAt = sql<Date | null>`(
  select max(${events.happenedAt}) from ${events}
  where ${events.caseId} = ${cases.id} and ${events.type} = 'contact.recorded'
)`.mapWith(events.happenedAt)

/** What a caseload can be sorted by in SQL: clear columns only. Cases with nothing planned come before any date. */
const sorts: Record<CaseloadOrder, SQL | typeof cases.receivedAt> = {
  status: sql`array_position(${sql.raw(`array['${caseStatuses.join("','")}']`)}, ${cases.status})`,
  next: sql`coalesce(${cases.nextOn}, '-infinity'::date)`,
  last_contact: sql`coalesce(${lastContactAt}, '-infinity'::timestamptz)`,
  received: cases.receivedAt,
}
export const caseloadOrders = ['status', 'next', 'last_contact', 'received'] as const
export type CaseloadOrder = (typeof caseloadOrders)[number]

type Caseload = {
  /** Absent: everybody's, of the visitor's own teams and of none. */
  specialistId?: string
  orderBy: CaseloadOrder
  direction: 'asc' | 'desc'
  limit: number
}

export function openCases(tx: Tx, { specialistId, orderBy, direction, limit }: Caseload) {
  const order = direction === 'asc' ? asc : desc
  return tx
    .select({ ...caseColumns, lastContactAt })
    .from(cases)
    .innerJoin(people, eq(people.id, cases.personId))
    .innerJoin(accounts, eq(accounts.id, cases.specialistId))
    .where(and(open, specialistId ? eq(cases.specialistId, specialistId) : undefined))
    .orderBy(order(sorts[orderBy]), asc(cases.id))
    .limit(limit)
}

export async function countOpenCases(tx: Tx, specialistId?: string) {
  const [counted] = await tx
    .select({ open: sql<number>`count(*)::int` })
    .from(cases)
    .innerJoin(people, eq(people.id, cases.personId))
    .where(and(open, ne(cases.status, 'waiting'), specialistId ? eq(cases.specialistId, specialistId) : undefined))
  return counted!.open
}

/** Everybody who carries an open case that the visitor's list may show, by name. */
export function carriers(tx: Tx) {
  return tx
    .selectDistinct({ id: accounts.id, name: accounts.name })
    .from(cases)
    .innerJoin(people, eq(people.id, cases.personId))
    .innerJoin(accounts, eq(accounts.id, cases.specialistId))
    .where(open)
    .orderBy(asc(accounts.name))
}

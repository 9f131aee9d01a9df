import { z } from 'zod'
import { carriers, openCases } from '@/db/queries/case-lists'
import { coveredOn } from '@/db/queries/leave'
import { londonDateKey } from '../london-time'
import { query } from '../use-case'
import { caseloadOrders, type CaseloadOrder } from './input'
import { listedCase } from './listed-case'

/** A list bounded by nature: one caseload, or a site's. */
const most = 2000
const byName = new Intl.Collator('en-GB')

const listCaseloadInput = z.object({
  order: z
    .unknown()
    .optional()
    .transform((asked): CaseloadOrder => caseloadOrders.find((order) => order === asked) ?? 'next'),
  direction: z
    .unknown()
    .optional()
    .transform((asked): 'asc' | 'desc' => (asked === 'desc' ? 'desc' : 'asc')),
  /** A colleague's: for a practice lead, and for whoever covers for that colleague today. Else it is one's own. */
  specialist: z.uuid().optional().catch(undefined),
})

/** Open cases that somebody holds. Names are sealed, so sorting by name happens here, after opening. */
export const listCaseload = query('caseload:read', listCaseloadInput, async ({ tx, actor, now }, asked) => {
  const { order, direction } = asked
  const isLead = actor.role === 'practice_lead'
  const covered = await coveredOn(tx, londonDateKey(now))
  const covers = covered.some(({ id }) => id === asked.specialist)
  const specialistId = isLead || covers ? asked.specialist : actor.id
  const found = await openCases(tx, {
    specialistId,
    orderBy: order === 'name' ? 'next' : order,
    direction,
    limit: most,
  })
  const rows = found.map((row) => listedCase(row, now))
  if (order === 'name') rows.sort((a, b) => byName.compare(a.name, b.name) * (direction === 'asc' ? 1 : -1))
  const colleagues = isLead ? await carriers(tx) : []
  return {
    result: { rows, order, direction, specialistId: specialistId ?? null, colleagues, covered, isLead, asAt: now },
    shown: rows.map(({ id }) => id),
  }
})

export type Caseload = Awaited<ReturnType<typeof listCaseload>>

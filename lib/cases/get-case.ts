import { z } from 'zod'
import { findCase } from '@/db/queries/cases'
import { eventsOfCase, eventThatMade, timelineIsOpen } from '@/db/queries/events'
import { purposeGivenToday } from '@/db/queries/openings'
import { AppError } from '../errors'
import { formatName } from '../format'
import { openPerson } from '../people/open-person'
import { query } from '../use-case'
import type { DataKey } from '../vault/person-key'
import { openRecord } from '../vault/record'
import { actionsOn } from './actions'
import { referenceInput } from './input'
import { factsOf } from './listed-case'
import { referralRecord } from './referral-record'
import type { CaseEventView, CaseView } from './views'

const getCaseInput = z.object({ reference: referenceInput })

/**
 * One case and everything that happened to it. A case of another site is as absent as one that never was, and so is one
 * of another team until `openCase` has written down why.
 * @throws AppError NOT_FOUND
 */
export const getCase = query('case:read', getCaseInput, async ({ tx, actor, now }, { reference }) => {
  const row = await findCase(tx, reference)
  if (!row || !(await timelineIsOpen(tx, row.id))) throw new AppError('NOT_FOUND', 'Case not found')
  const { dataKey, profile } = openPerson(row)
  const events = await eventsOfCase(tx, row.id)
  const taking = await eventThatMade(tx, row, 'case.taken')
  const result: CaseView = {
    ...factsOf(row),
    name: formatName(profile),
    profile,
    referral: openRecord(
      dataKey,
      { table: 'casework.cases', column: 'sealed_referral', id: row.id },
      row.sealedReferral,
      referralRecord,
    ),
    events: events.map((event) => eventView(event, dataKey)),
    may: actionsOn(row, actor, taking?.recordedBy === actor.id),
    asAt: now,
  }
  return { result, shown: [row.id], purpose: await purposeGivenToday(tx, row.id) }
})

type EventRow = Awaited<ReturnType<typeof eventsOfCase>>[number]

function eventView(
  { id, type, detail, sealedNote, happenedAt, recordedBy }: EventRow,
  dataKey: DataKey,
): CaseEventView {
  const place = { table: 'casework.events', column: 'sealed_note', id }
  const note = sealedNote && openRecord(dataKey, place, sealedNote, z.string())
  return { id, type, detail, note, happenedAt, recordedBy }
}

import type { Tx } from '@/db/as'
import { findCaseFacts, takeWaitingCase } from '@/db/queries/cases'
import { AppError } from '../errors'
import { formatDayTime, formatTime, londonDateKey } from '../format'
import { command } from '../use-case'
import { takeCaseInput } from './input'

/**
 * Puts a waiting case into the visitor's hands. Two who try at once: one has it, the other is told who.
 * Until something is planned, the next step is the first contact, by the day it is due.
 */
export const takeCase = command('case:take', takeCaseInput, async ({ tx, actor, now }, seen) => {
  const found = await findCaseFacts(tx, seen.reference)
  if (!found) throw new AppError('NOT_FOUND', 'Case not found')
  const [today, due] = [londonDateKey(now), londonDateKey(found.dueAt)]
  const by = { specialistId: actor.id, teamIds: actor.teamIds, at: now, nextOn: due < today ? today : due }
  const taken = await takeWaitingCase(tx, { ...seen, reference: found.reference }, by)
  if (!taken) throw await whyNot(tx, found.reference, now)
  return {
    result: { reference: found.reference },
    events: [{ on: taken, type: 'case.taken', detail: { version: taken.version } }],
  }
})

async function whyNot(tx: Tx, reference: string, now: Date): Promise<AppError> {
  const current = await findCaseFacts(tx, reference)
  if (current?.specialistName && current.takenAt && current.status !== 'closed') {
    const sameDay = londonDateKey(current.takenAt) === londonDateKey(now)
    const when = sameDay ? `at ${formatTime(current.takenAt)}` : `on ${formatDayTime(current.takenAt, now)}`
    return new AppError('CONFLICT', `${current.specialistName} took this case ${when}`)
  }
  if (current?.status === 'closed') return new AppError('CONFLICT', 'This case is closed')
  return new AppError('CONFLICT', 'This case changed while you were looking at it. Look again, then take it')
}

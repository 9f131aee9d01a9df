import { changeCase, lockCase } from '@/db/queries/cases'
import { eventThatMade } from '@/db/queries/events'
import { AppError } from '../errors'
import { command } from '../use-case'
import { releaseCaseInput } from './input'

/** Undoes taking a case: by whoever took it, for as long as nothing else has been written down. */
export const releaseCase = command('case:take', releaseCaseInput, async ({ tx, actor, now }, seen) => {
  const held = await lockCase(tx, seen.reference)
  if (!held) throw new AppError('NOT_FOUND', 'Case not found')
  if (held.status !== 'trying_to_reach' || held.specialistId !== actor.id) {
    throw new AppError('CONFLICT', 'Only whoever has just taken this case can put it back')
  }
  if (held.version !== seen.version || !(await eventThatMade(tx, held, 'case.taken'))) {
    throw new AppError('CONFLICT', 'Something has been written down since, so this can no longer be undone')
  }
  await changeCase(tx, held, {
    status: 'waiting',
    specialistId: null,
    teamId: null,
    takenAt: null,
    nextOn: null,
    nextChannel: null,
    lastEventAt: now,
  })
  return { result: { reference: held.reference }, events: [{ on: held, type: 'case.released' }] }
})

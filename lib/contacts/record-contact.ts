import { randomUUID } from 'node:crypto'
import { changeCase, lockCase } from '@/db/queries/cases'
import { requestWasRecorded } from '@/db/queries/events'
import { countsAsFirstContact, statusAfterContact } from '../cases/status'
import { AppError } from '../errors'
import { sealNote } from '../people/seal-note'
import { command } from '../use-case'
import { recordContactInput, timeOfContact } from './input'

/**
 * Writes down one contact: codes in the clear, the note sealed, and what to try next. The same press of the button
 * sent twice is written once.
 */
export const recordContact = command('contact:record', recordContactInput, async ({ tx, now }, input) => {
  const held = await lockCase(tx, input.reference)
  if (!held) throw new AppError('NOT_FOUND', 'Case not found')
  const result = { reference: held.reference }
  if (await requestWasRecorded(tx, input.requestId)) return { result, events: [] }
  if (held.status === 'closed') throw new AppError('CONFLICT', 'This case is closed')
  if (held.status === 'waiting') throw new AppError('CONFLICT', 'Take this case before you write down a contact')

  const time = timeOfContact(input, now)
  if ('errors' in time) throw new AppError('INVALID', 'Check what was filled in', time.errors)
  // Times are typed to the minute; what happened just now comes after what was written down a moment ago.
  const happenedAt = startOfMinute(now) <= time.happenedAt ? now : time.happenedAt
  if (happenedAt < startOfMinute(held.receivedAt)) {
    throw new AppError('INVALID', 'Check what was filled in', { happenedOn: 'Enter a time after the referral came in' })
  }
  const { direction, channel, outcome, minutes, nextOn, nextChannel } = input
  const tries = held.tries + (direction === 'we_tried' ? 1 : 0)
  const status = statusAfterContact(held.status, direction, outcome)
  await changeCase(tx, held, {
    status,
    tries,
    firstContactAt: countsAsFirstContact(direction) ? earlier(held.firstContactAt, happenedAt) : held.firstContactAt,
    nextOn,
    nextChannel,
    lastEventAt: now,
  })

  const id = randomUUID()
  const detail = {
    direction,
    channel,
    outcome,
    minutes,
    nextOn,
    nextChannel,
    ...(direction === 'we_tried' && { tries }),
    ...(status !== held.status && { movedTo: status }),
  }
  const note = await sealNote(tx, held.personId, id, input.note)
  const event = {
    id,
    on: held,
    type: 'contact.recorded' as const,
    detail,
    note,
    happenedAt,
    requestId: input.requestId,
  }
  return { result, events: [event] }
})

function earlier(one: Date | null, other: Date): Date {
  return one && one < other ? one : other
}

function startOfMinute(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
}

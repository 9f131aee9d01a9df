import { z } from 'zod'
import { findCaseFacts } from '@/db/queries/cases'
import { timelineIsOpen } from '@/db/queries/events'
import { AppError } from '../errors'
import { query } from '../use-case'
import { referenceInput } from './input'

const getDoorInput = z.object({ reference: referenceInput })

/**
 * Whose a case is, and whether it is open to the visitor or asks them to say why first, which is for the row policies to
 * decide. Shows nothing of the person.
 * @throws AppError NOT_FOUND, also for a case of another site.
 */
export const getDoor = query('casework:read', getDoorInput, async ({ tx }, given) => {
  const found = await findCaseFacts(tx, given.reference)
  if (!found) throw new AppError('NOT_FOUND', 'Case not found')
  const { id, reference, teamName, specialistName, status } = found
  return {
    result: { reference, teamName, specialistName, status, asksWhy: !(await timelineIsOpen(tx, id)) },
    shown: [],
  }
})

export type Door = Awaited<ReturnType<typeof getDoor>>

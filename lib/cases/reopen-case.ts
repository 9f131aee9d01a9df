import * as z from 'zod/mini'
import { changeCase, lockCase } from '@/db/queries/cases'
import { eventThatMade } from '@/db/queries/events'
import { caseStatuses } from '@/db/words/cases'
import { channels } from '@/db/words/contacts'
import { AppError } from '../errors'
import { command } from '../use-case'
import { decidesOn } from './actions'
import { reopenCaseInput } from './input'

/** What closing wrote down of how the case stood. */
const closingDetail = z.object({
  from: z.enum(caseStatuses),
  nextOn: z.nullable(z.string()),
  nextChannel: z.nullable(z.enum(channels)),
})

/** Opens a closed case again, just as it stood when it was closed. */
export const reopenCase = command('case:close', reopenCaseInput, async ({ tx, actor, now }, seen) => {
  const held = await lockCase(tx, seen.reference)
  if (!held) throw new AppError('NOT_FOUND', 'Case not found')
  if (!decidesOn(held, actor))
    throw new AppError('FORBIDDEN', 'Whoever holds this case, or the practice lead, opens it again')
  if (held.status !== 'closed') throw new AppError('CONFLICT', 'This case is open')
  if (held.version !== seen.version)
    throw new AppError('CONFLICT', 'This case changed while you were looking at it. Look again')
  const closing = await eventThatMade(tx, held, 'case.closed')
  const { data: stood } = z.safeParse(closingDetail, closing?.detail)
  await changeCase(tx, held, {
    status: stood?.from ?? 'trying_to_reach',
    closedAt: null,
    closingReason: null,
    nextOn: stood?.nextOn ?? null,
    nextChannel: stood?.nextChannel ?? null,
    lastEventAt: now,
  })
  return { result: { reference: held.reference }, events: [{ on: held, type: 'case.reopened' }] }
})

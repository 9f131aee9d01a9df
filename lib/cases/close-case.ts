import { randomUUID } from 'node:crypto'
import { changeCase, lockCase } from '@/db/queries/cases'
import { AppError } from '../errors'
import { sealNote } from '../people/seal-note'
import { command } from '../use-case'
import { decidesOn } from './actions'
import { closeCaseInput } from './input'

/** Ends the work, with a reason and, if there is more to say, a note. `reopenCase` undoes it. */
export const closeCase = command(
  'case:close',
  closeCaseInput,
  async ({ tx, actor, now }, { reason, note, ...seen }) => {
    const held = await lockCase(tx, seen.reference)
    if (!held) throw new AppError('NOT_FOUND', 'Case not found')
    if (!decidesOn(held, actor))
      throw new AppError('FORBIDDEN', 'Whoever holds this case, or the practice lead, closes it')
    if (held.status === 'closed') throw new AppError('CONFLICT', 'This case is closed already')
    if (held.status === 'waiting') throw new AppError('CONFLICT', 'Nobody has taken this case yet')
    if (held.version !== seen.version) {
      throw new AppError(
        'CONFLICT',
        'Something was written down on this case while you were here. Look at it, then close it',
      )
    }
    await changeCase(tx, held, {
      status: 'closed',
      closedAt: now,
      closingReason: reason,
      nextOn: null,
      nextChannel: null,
      lastEventAt: now,
    })
    const id = randomUUID()
    const { status: from, nextOn, nextChannel } = held
    const detail = { reason, from, nextOn, nextChannel, version: held.version + 1 }
    return {
      result: { reference: held.reference },
      events: [{ id, on: held, type: 'case.closed', detail, note: await sealNote(tx, held.personId, id, note) }],
    }
  },
)

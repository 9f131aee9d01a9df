import { cancelLeave as cancel } from '@/db/queries/leave'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { cancelLeaveInput } from './input'

export const cancelLeave = change('account:change', cancelLeaveInput, async ({ tx, now }, { leaveId }) => {
  const id = await cancel(tx, leaveId, now)
  if (!id) throw new AppError('NOT_FOUND', 'That leave is not there any more')
  return { result: { id }, changed: [id] }
})

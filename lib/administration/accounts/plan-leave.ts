import { randomUUID } from 'node:crypto'
import { getAccount } from '@/db/queries/administered-accounts'
import { insertLeave } from '@/db/queries/leave'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { planLeaveInput } from './input'

const notThem = 'Choose somebody else, who can sign in'

/** Days away, London dates, both included, and who looks after the work meanwhile. */
export const planLeave = change('account:change', planLeaveInput, async ({ tx }, { id, fromOn, toOn, coverId }) => {
  const account = await getAccount(tx, id)
  if (!account) throw new AppError('NOT_FOUND', 'That account is not there')
  if (account.role === 'officer') throw new AppError('CONFLICT', 'Leave is kept for staff alone')
  const cover = coverId ? await getAccount(tx, coverId) : null
  if (coverId && (coverId === id || cover?.state !== 'active' || cover.role === 'officer'))
    throw new AppError('INVALID', notThem, { coverId: notThem })
  await insertLeave(tx, { id: randomUUID(), accountId: id, fromOn, toOn, coverId })
  return { result: { id }, changed: [id] }
})

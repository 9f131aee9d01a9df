import type { Visitor } from '@/db/as'
import { maySubmit } from '@/db/queries/intake'
import { nothingAsked } from '../account/input'
import { AppError } from '../errors'
import { command } from '../use-case'

const tooMany =
  'Not sent: too many were sent from your account this hour. Everything you typed is still here. Send it when the hour is over'

const countSender = command('referral:submit', nothingAsked, async ({ tx }) => ({
  result: await maySubmit(tx),
  events: [],
}))

/**
 * Counts whoever sends, before and apart from what is sent: the count is committed in a transaction of its own.
 * @throws AppError TOO_MANY above the hour's limit.
 */
export async function limitSubmissions(visitor: Visitor): Promise<void> {
  if (await countSender(visitor, {})) return
  throw new AppError('TOO_MANY', tooMany)
}

import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { oneAccount } from './input'
import { sendLinks } from './send-link'

/** A new link, for whoever has not chosen a password yet; the one before works no more. */
export const sendInvitationAgain = change('account:invite', oneAccount, async ({ tx, actor, now }, { id }) => {
  const { state } = await getOtherAccount(tx, actor, id)
  if (state !== 'invited') throw new AppError('CONFLICT', 'This account is not waiting for an invitation')
  await sendLinks(tx, { accountIds: [id], purpose: 'invitation', now })
  return { result: { id }, changed: [id] }
})

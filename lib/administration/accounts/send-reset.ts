import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { oneAccount } from './input'
import { sendLinks } from './send-link'

/** Sends a link to choose a new password. The old one works until then. */
export const sendReset = change('account:reset', oneAccount, async ({ tx, actor, now }, { id }) => {
  const { state, signsInWith } = await getOtherAccount(tx, actor, id)
  if (state !== 'active' || signsInWith !== 'password')
    throw new AppError('CONFLICT', 'This account has no password that could be chosen anew')
  await sendLinks(tx, { accountIds: [id], purpose: 'reset', now })
  return { result: { id }, changed: [id] }
})

import { endEverySession, updateAccount } from '@/db/queries/administered-accounts'
import { revokeLinks } from '@/db/queries/links'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { oneAccount } from './input'

/** From now on nobody signs in with it: its sessions end at once, and its links work no more. Nothing is deleted. */
export const disableAccount = change('account:disable', oneAccount, async ({ tx, actor, now }, { id }) => {
  const { disabledAt } = await getOtherAccount(tx, actor, id)
  if (!disabledAt) await updateAccount(tx, id, { disabledAt: now })
  await revokeLinks(tx, [id], now)
  await endEverySession(tx, id)
  return { result: { id }, changed: [id] }
})

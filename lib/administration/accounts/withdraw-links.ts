import { revokeLinks } from '@/db/queries/links'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { oneAccount } from './input'

/** A link that was sent works no more. */
export const withdrawLinks = change('account:invite', oneAccount, async ({ tx, actor, now }, { id }) => {
  await getOtherAccount(tx, actor, id)
  await revokeLinks(tx, [id], now)
  return { result: { id }, changed: [id] }
})

import { updateAccount } from '@/db/queries/administered-accounts'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { oneAccount } from './input'

/** Whoever has a password signs in with it again; whoever never chose one is sent a new link by hand. */
export const enableAccount = change('account:disable', oneAccount, async ({ tx, actor }, { id }) => {
  await getOtherAccount(tx, actor, id)
  await updateAccount(tx, id, { disabledAt: null })
  return { result: { id }, changed: [id] }
})

import {
  endEverySession,
  insertOrganisations,
  setSites,
  setTeams,
  takenAddresses,
  updateAccount,
} from '@/db/queries/administered-accounts'
import { kindOfOrganisation } from '@/db/queries/accounts'
import { revokeLinks } from '@/db/queries/links'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { getOtherAccount } from './get-other-account'
import { changeAccountInput } from './input'
import { addressTaken } from './invite-account'
import { placesFor } from './places'
import { sendLinks } from './send-link'

/**
 * Name, address, organisation, places, and how somebody signs in. With another address, or another way to sign in, the
 * password is gone (its salt came from the address): every session ends, and a link to choose one goes out.
 */
export const changeAccount = change('account:change', changeAccountInput, async ({ tx, actor, now }, given) => {
  const { id, name, email, way } = given
  const account = await getOtherAccount(tx, actor, id)
  const organisation = given.otherOrganisation || given.organisation
  const places = await placesFor(tx, account.role, given)
  const [taken] = await takenAddresses(tx, [email])
  if (taken && taken.id !== id) throw new AppError('INVALID', addressTaken, { email: addressTaken })
  await insertOrganisations(tx, [organisation], kindOfOrganisation(account.role))
  await updateAccount(tx, id, { name, organisation })
  await setSites(tx, id, places.siteIds)
  await setTeams(tx, id, places.teams)
  const signsInAnew = email !== account.email || way !== account.signsInWith
  if (signsInAnew) {
    await updateAccount(tx, id, { email, signsInWith: way })
    await endEverySession(tx, id)
    await revokeLinks(tx, [id], now)
    const purpose = account.state === 'invited' ? 'invitation' : 'reset'
    if (way === 'password' && account.state !== 'disabled') await sendLinks(tx, { accountIds: [id], purpose, now })
  }
  return { result: { id, signsInAnew }, changed: [id] }
})

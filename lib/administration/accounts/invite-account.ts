import { randomUUID } from 'node:crypto'
import { insertInvited, insertOrganisations, placeAtSites, setTeams } from '@/db/queries/administered-accounts'
import { putInOutbox } from '@/db/queries/outbox'
import { kindOfOrganisation } from '@/db/queries/accounts'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { inviteAccountInput } from './input'
import { placesFor } from './places'
import { sendLinks } from './send-link'

export const addressTaken = 'An account with this e-mail address is there already'

/** Adds an account that has no password yet, and sends its holder a link to choose one. */
export const inviteAccount = change('account:invite', inviteAccountInput, async ({ tx, now }, given) => {
  const { name, email, role, way } = given
  const organisation = given.otherOrganisation || given.organisation
  const places = await placesFor(tx, role, given)
  await insertOrganisations(tx, [organisation], kindOfOrganisation(role))
  const id = randomUUID()
  const added = await insertInvited(tx, [{ id, name, email, role, organisation, createdAt: now, signsInWith: way }])
  if (!added.has(id)) throw new AppError('INVALID', addressTaken, { email: addressTaken })
  await placeAtSites(
    tx,
    places.siteIds.map((siteId) => ({ accountId: id, siteId })),
  )
  await setTeams(tx, id, places.teams)
  if (way === 'password') await sendLinks(tx, { accountIds: [id], purpose: 'invitation', now })
  else await putInOutbox(tx, { template: 'invitation', accountId: id, detail: { what: 'organisation' } })
  return { result: { id }, changed: [id] }
})

import { createHash } from 'node:crypto'
import {
  insertInvited,
  insertOrganisations,
  listPlaces,
  placeAtSites,
  takenAddresses,
} from '@/db/queries/administered-accounts'
import { AppError } from '@/lib/errors'
import { change } from '@/lib/use-case'
import { importOfficersInput } from './input'
import { readRows } from './officer-rows'
import { sendLinks } from './send-link'
import { sortOfficers } from './sort-officers'

const changedMeanwhile = 'Something has changed since you looked. Nobody was invited: check the rows again.'

/**
 * Invites every officer of a checked file, or nobody. Their ids come from the request's, so that a second press finds
 * the accounts of the first and adds nothing.
 */
export const importOfficers = change('accounts:import', importOfficersInput, async ({ tx, now }, given) => {
  const rows = readRows(given.rows)
  const { good, bad } = sortOfficers(rows, { sites: (await listPlaces(tx)).sites, taken: new Set() })
  if (bad.length > 0 || good.length === 0) throw new AppError('CONFLICT', changedMeanwhile)
  const officers = good.map((row) => ({ ...row, id: idOf(given.requestId, row.email) }))
  await insertOrganisations(tx, [...new Set(good.map(({ organisation }) => organisation))], 'police')
  const added = await insertInvited(
    tx,
    officers.map(({ id, name, email, organisation }) => {
      return { id, name, email, organisation, role: 'officer', createdAt: now, signsInWith: 'password' }
    }),
  )
  const found = await takenAddresses(
    tx,
    good.map(({ email }) => email),
  )
  const ids = new Set(officers.map(({ id }) => id))
  if (found.some(({ id }) => !ids.has(id))) throw new AppError('CONFLICT', changedMeanwhile)
  const fresh = officers.filter(({ id }) => added.has(id))
  await placeAtSites(
    tx,
    fresh.flatMap(({ id, siteIds }) => siteIds.map((siteId) => ({ accountId: id, siteId }))),
  )
  await sendLinks(tx, { accountIds: fresh.map(({ id }) => id), purpose: 'invitation', now })
  return { result: { invited: officers.length }, changed: fresh.map(({ id }) => id) }
})

/** A version 8 UUID (RFC 9562): ours to make of what we like. */
function idOf(requestId: string, email: string) {
  const bytes = createHash('sha256').update(`DIVERT officer v1|${requestId}|${email}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

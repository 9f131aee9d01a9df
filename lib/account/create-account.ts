import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Tx } from '@/db/as'
import { asSetup } from '@/db/as-setup'
import { insertAccount, placeAccount, saltOf } from '@/db/queries/accounts'
import { insertSite, namesOfSites, sitesNamed } from '@/db/queries/sites'
import { AppError } from '../errors'
import { londonDateKey } from '../format'
import { boroughLabels } from '../places/model'
import type { createAccountInput } from './input'
import { passwordKey, passwordVerifier } from './password'

type Given = z.output<typeof createAccountInput>
type Options = { setupUrl: string; /** Makes a site that is named and not there. */ makeSites: boolean; now: Date }

/**
 * Adds an account, by command and with the set-up login alone: no surface of the product can.
 * @throws AppError INVALID for what the schema refuses or an unknown site, CONFLICT for an address that is taken.
 */
export async function createAccount(given: Given, { setupUrl, makeSites, now }: Options): Promise<void> {
  await asSetup(setupUrl, async (tx) => {
    const siteIds = await idsOfSites(tx, given.siteNames, makeSites, now)
    const key = await passwordKey(given.password, await saltOf(tx, given.email))
    const id = randomUUID()
    const { email, name, role, organisation } = given
    const passwordIs = passwordVerifier(key)
    const added = await insertAccount(tx, {
      id,
      email,
      name,
      role,
      organisation,
      passwordVerifier: passwordIs,
      createdAt: now,
    })
    if (!added) throw new AppError('CONFLICT', 'An account with this e-mail address is there already')
    await placeAccount(tx, id, siteIds)
  })
}

async function idsOfSites(tx: Tx, names: string[], makeSites: boolean, now: Date) {
  const known = await sitesNamed(tx, names)
  const missing = names.filter((name) => !known.some((site) => site.name === name))
  if (missing.length > 0 && !makeSites) {
    const there = await namesOfSites(tx)
    const list = there.length > 0 ? `The sites are: ${there.join(', ')}.` : 'There are no sites yet.'
    throw new AppError('INVALID', `No site is called ${missing.join(' or ')}. ${list} To make it, add --make-site`)
  }
  for (const name of missing) known.push(await insertSite(tx, name, boroughNamed(name), londonDateKey(now)))
  return known.map((site) => site.id)
}

/** A site that bears a borough's name takes that borough's referrals. */
function boroughNamed(name: string) {
  return Object.entries(boroughLabels).find(([, label]) => label === name)?.[0]
}

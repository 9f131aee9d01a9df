import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts, accountSites } from '../schema/account'
import { organisations } from '../schema/organisation'
import type { OrganisationKind, Role } from '../words/accounts'
import type { SignInSurface } from './sign-in'

export type NewAccount = {
  id: string
  email: string
  name: string
  role: Role
  organisation: string
  passwordVerifier: Buffer
  createdAt: Date
}

/** What the holder of the session is told about their own account beside what every page knows. */
export async function ownDetails(tx: Tx, surface: SignInSurface) {
  const { rows } = await tx.execute<{ email: string; organisation: string }>(
    sql`select email, organisation from ${sql.raw(surface)}.own_details()`,
  )
  return rows[0]!
}

/** The salt of an address, for its first password. */
export async function saltOf(tx: Tx, email: string): Promise<Buffer> {
  const { rows } = await tx.execute<{ salt: Buffer }>(sql`select account.salt_of(${email}) as salt`)
  return rows[0]!.salt
}

/** What an organisation is, by the role of whoever first names it. */
export function kindOfOrganisation(role: Role): OrganisationKind {
  return role === 'officer' ? 'police' : role === 'partner' ? 'partner' : 'service'
}

/** Adds the account, and its organisation where that is new. True when the address was free. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const taken = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, account.email))
  if (taken.length > 0) return false
  await tx
    .insert(organisations)
    .values({ name: account.organisation, kind: kindOfOrganisation(account.role) })
    .onConflictDoNothing()
  await tx.insert(accounts).values(account)
  return true
}

export async function placeAccount(tx: Tx, accountId: string, siteIds: number[]) {
  if (siteIds.length > 0) await tx.insert(accountSites).values(siteIds.map((siteId) => ({ accountId, siteId })))
}

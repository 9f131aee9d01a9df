import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts, accountSites } from '../schema/account'
import { sites } from '../schema/organisation'
import type { Role } from '../words/accounts'
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

/** Every account, in no order. */
export async function listAccounts(tx: Tx) {
  const siteNames = sql<string[]>`array(
    select s.name from ${accountSites} a join ${sites} s on s.id = a.site_id
    where a.account_id = ${accounts}.id order by s.name)`
  return tx
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      organisation: accounts.organisation,
      disabledAt: accounts.disabledAt,
      siteNames,
    })
    .from(accounts)
}

/** The salt of an address, for its first password. */
export async function saltOf(tx: Tx, email: string): Promise<Buffer> {
  const { rows } = await tx.execute<{ salt: Buffer }>(sql`select account.salt_of(${email}) as salt`)
  return rows[0]!.salt
}

/** True when the address was free. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<boolean> {
  const taken = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, account.email))
  if (taken.length > 0) return false
  await tx.insert(accounts).values(account)
  return true
}

export async function placeAccount(tx: Tx, accountId: string, siteIds: number[]) {
  if (siteIds.length > 0) await tx.insert(accountSites).values(siteIds.map((siteId) => ({ accountId, siteId })))
}

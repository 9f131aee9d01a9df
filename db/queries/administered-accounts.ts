import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { accounts, accountSites, accountTeams } from '../schema/account'
import { organisations, sites, teams } from '../schema/organisation'
import type { AccountState, OrganisationKind, Role, WayToSignIn } from '../words/accounts'

export type AccountsAsked = { role?: Role; siteId?: number; state?: AccountState; words?: string }

const state = sql<AccountState>`case when ${accounts.disabledAt} is not null then 'disabled'
  when ${accounts.signsInWith} = 'password' and ${accounts}.id not in (select account.with_password()) then 'invited'
  else 'active' end`

const siteNames = sql<string[]>`array(
  select s.name from ${accountSites} p join ${sites} s on s.id = p.site_id
  where p.account_id = ${accounts}.id order by s.name)`

const about = {
  id: accounts.id,
  name: accounts.name,
  email: accounts.email,
  role: accounts.role,
  organisation: accounts.organisation,
  disabledAt: accounts.disabledAt,
  siteNames,
  state: state.as('state'),
}

/** Everybody asked for, in no order. `words` is found anywhere in a name or an address. */
export async function listAccounts(tx: Tx, { role, siteId, state: wanted, words }: AccountsAsked = {}) {
  const pattern = words && `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`
  return tx
    .select(about)
    .from(accounts)
    .where(
      and(
        role && eq(accounts.role, role),
        siteId !== undefined
          ? sql`exists (select from ${accountSites} p where p.account_id = ${accounts}.id and p.site_id = ${siteId})`
          : undefined,
        wanted && sql`${state} = ${wanted}`,
        pattern ? sql`(${accounts.name} ilike ${pattern} or ${accounts.email} ilike ${pattern})` : undefined,
      ),
    )
}

export async function getAccount(tx: Tx, id: string) {
  const [found] = await tx
    .select({ ...about, signsInWith: accounts.signsInWith, createdAt: accounts.createdAt })
    .from(accounts)
    .where(eq(accounts.id, id))
  if (!found) return null
  const placed = await tx.select({ id: accountSites.siteId }).from(accountSites).where(eq(accountSites.accountId, id))
  const joined = await tx
    .select({ id: accountTeams.teamId, isLead: accountTeams.isLead })
    .from(accountTeams)
    .where(eq(accountTeams.accountId, id))
  return { ...found, siteIds: placed.map((site) => site.id), teams: joined }
}

export type AdministeredAccount = NonNullable<Awaited<ReturnType<typeof getAccount>>>

/** The sites, teams and organisations there are, those that ended included. */
export async function listPlaces(tx: Tx) {
  return {
    sites: await tx.select().from(sites).orderBy(sites.name),
    teams: await tx.select().from(teams).orderBy(teams.name),
    organisations: await tx.select().from(organisations).orderBy(organisations.name),
  }
}

export type InvitedAccount = {
  id: string
  email: string
  name: string
  role: Role
  organisation: string
  createdAt: Date
  signsInWith: WayToSignIn
}

/** Adds those whose address is free, without a password, and says which were added. */
export async function insertInvited(tx: Tx, invited: InvitedAccount[]): Promise<Set<string>> {
  const rows = invited.map(({ createdAt, signsInWith, ...account }) => ({
    ...account,
    created_at: createdAt,
    signs_in_with: signsInWith,
  }))
  const added = await tx.execute<{ id: string }>(sql`
    insert into account.accounts (id, email, name, role, organisation, created_at, signs_in_with)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a (id uuid, email text, name text, role text, organisation text, created_at timestamptz, signs_in_with text)
    on conflict (email) do nothing returning id`)
  return new Set(added.rows.map(({ id }) => id))
}

/** Of these addresses, those that have an account, and whose it is. */
export async function takenAddresses(tx: Tx, emails: string[]) {
  if (emails.length === 0) return []
  return tx.select({ id: accounts.id, email: accounts.email }).from(accounts).where(inArray(accounts.email, emails))
}

export async function insertOrganisations(tx: Tx, names: string[], kind: OrganisationKind) {
  if (names.length === 0) return
  await tx
    .insert(organisations)
    .values(names.map((name) => ({ name, kind })))
    .onConflictDoNothing()
}

type Changed = Partial<Pick<InvitedAccount, 'name' | 'email' | 'role' | 'organisation' | 'signsInWith'>> & {
  disabledAt?: Date | null
}

/** False where the row is not this administrator's to change: their own. */
export async function updateAccount(tx: Tx, id: string, changed: Changed): Promise<boolean> {
  const done = await tx.update(accounts).set(changed).where(eq(accounts.id, id)).returning({ id: accounts.id })
  return done.length > 0
}

export async function placeAtSites(tx: Tx, placed: { accountId: string; siteId: number }[]) {
  if (placed.length > 0) await tx.insert(accountSites).values(placed)
}

/** Puts an account at these sites and at no others, touching only what differs. */
export async function setSites(tx: Tx, accountId: string, siteIds: number[]) {
  const held = await tx
    .select({ siteId: accountSites.siteId })
    .from(accountSites)
    .where(eq(accountSites.accountId, accountId))
  const gone = held.filter(({ siteId }) => !siteIds.includes(siteId)).map(({ siteId }) => siteId)
  if (gone.length > 0) {
    await tx.delete(accountSites).where(and(eq(accountSites.accountId, accountId), inArray(accountSites.siteId, gone)))
  }
  const fresh = siteIds.filter((id) => !held.some(({ siteId }) => siteId === id))
  await placeAtSites(
    tx,
    fresh.map((siteId) => ({ accountId, siteId })),
  )
}

type Membership = { id: number; isLead: boolean }

/** The same for teams, and which of them it leads. */
export async function setTeams(tx: Tx, accountId: string, wanted: Membership[]) {
  const held = await tx
    .select({ id: accountTeams.teamId, isLead: accountTeams.isLead })
    .from(accountTeams)
    .where(eq(accountTeams.accountId, accountId))
  const isIn = (list: Membership[], one: Membership) => list.some((x) => x.id === one.id && x.isLead === one.isLead)
  const gone = held.filter((one) => !isIn(wanted, one)).map(({ id }) => id)
  if (gone.length > 0) {
    await tx.delete(accountTeams).where(and(eq(accountTeams.accountId, accountId), inArray(accountTeams.teamId, gone)))
  }
  const fresh = wanted.filter((one) => !isIn(held, one))
  if (fresh.length > 0) {
    await tx.insert(accountTeams).values(fresh.map(({ id, isLead }) => ({ accountId, teamId: id, isLead })))
  }
}

/** Ends whatever sessions an account has, now. */
export async function endEverySession(tx: Tx, accountId: string) {
  await tx.execute(sql`select account.end_sessions_of(${accountId}::uuid, null)`)
}

import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { sessionProof, type Visitor } from '../as'
import type { Role } from '../words/accounts'

type Superuser = Pick<pg.Pool, 'query'>

/** Two sites, Camden with two teams and Islington with one. */
export const [camden, islington] = [1, 2]
export const [camdenNorth, camdenSouth, islingtonTeam] = [11, 12, 21]

export async function aService(superuser: Superuser) {
  await withoutFactors(superuser)
  await superuser.query(`insert into organisation.sites values (${camden}, 'Camden'), (${islington}, 'Islington')`)
  await superuser.query(`insert into organisation.teams values (${camdenNorth}, ${camden}, 'North'),
    (${camdenSouth}, ${camden}, 'South'), (${islingtonTeam}, ${islington}, 'Islington')`)
  await superuser.query(`insert into organisation.site_areas values (${camden}, 'E09000007', '2026-01-01'),
    (${islington}, 'E09000019', '2026-01-01')`)
}

/** Nobody is asked for a second factor unless they have one, so that a test about something else needs none. */
export async function withoutFactors(superuser: Superuser) {
  await superuser.query(`insert into account.sign_in_rules select role, false, rule.idle_minutes, rule.longest_hours
    from unnest(array['officer', 'specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator']) role,
      account.rule_of(role) rule on conflict do nothing`)
}

type AccountWishes = {
  name?: string
  role?: Role
  sites?: number[]
  teams?: number[]
  /** Of those teams. */
  leads?: boolean
  passwordKey?: Buffer
  disabled?: boolean
}

export async function anAccount(superuser: Superuser, wishes: AccountWishes = {}) {
  const { role = 'specialist', sites = [camden], teams = [], passwordKey = randomBytes(32), disabled = false } = wishes
  const id = randomUUID()
  const email = `${role}-${id}@divert.example`
  await superuser.query(`insert into organisation.organisations values ('DIVERT', 'service') on conflict do nothing`)
  await superuser.query('insert into account.accounts values ($1, $2, $3, $4, $5, sha256($6), now(), $7)', [
    id,
    email,
    wishes.name ?? `A ${role}`,
    role,
    'DIVERT',
    passwordKey,
    disabled ? new Date() : null,
  ])
  for (const site of sites) await superuser.query('insert into account.account_sites values ($1, $2)', [id, site])
  const leads = wishes.leads ?? false
  for (const team of teams)
    await superuser.query('insert into account.account_teams values ($1, $2, $3)', [id, team, leads])
  return { id, email, passwordKey }
}

type SessionWishes = { kind?: 'officer' | 'staff'; expires?: string; revoked?: boolean }

/** A session of that account, as its holder presents it. `expires` is an interval from now, such as '-1 second'. */
export async function aSession(superuser: Superuser, accountId: string, wishes: SessionWishes = {}): Promise<Visitor> {
  const { kind = 'staff', expires = '1 hour', revoked = false } = wishes
  const session = randomBytes(16).toString('hex')
  await superuser.query(`insert into account.sessions values ($1, $2, $3, now(), now() + $4::interval, $5)`, [
    hashOfSession({ session }),
    accountId,
    kind,
    expires,
    revoked ? new Date() : null,
  ])
  return { session }
}

/** Which row a session is: what the database keeps of it. */
export function hashOfSession(visitor: Visitor): Buffer {
  if (visitor === 'nobody') throw new Error('Nobody has no session')
  return createHash('sha256').update(sessionProof(visitor.session)).digest()
}

/** `set`: as in UPDATE, such as "last_seen_at = now() - interval '1 hour'". */
export async function changeSession(superuser: Superuser, visitor: Visitor, set: string) {
  await superuser.query(`update account.sessions set ${set} where token_hash = $1`, [hashOfSession(visitor)])
}

/** Somebody signed in, in one step. */
export async function aVisitor(superuser: Superuser, wishes: AccountWishes & SessionWishes = {}) {
  const account = await anAccount(superuser, wishes)
  return { ...account, visitor: await aSession(superuser, account.id, wishes) }
}

type CaseWishes = { site?: number; team?: number; specialist?: string; status?: string; personId?: string }

export async function aCase(superuser: Superuser, wishes: CaseWishes = {}) {
  const { site = camden, team = null, specialist = null, status = 'waiting', personId = randomUUID() } = wishes
  const [id, sealed] = [randomUUID(), randomBytes(64)]
  const reference = `DV-${id.slice(0, 5).toUpperCase()}-${id.slice(-5).toUpperCase()}`
  await superuser.query('insert into casework.people values ($1, $2, $2, now(), 1) on conflict do nothing', [
    personId,
    sealed,
  ])
  await superuser.query(
    `insert into casework.cases (id, reference, person_id, site_id, team_id, specialist_id, status, route, setting, pathway, area,
       reasons, check_first, received_at, due_at, last_event_at, sealed_referral)
     values ($1, $2, $3, $4, $5, $6, $7, 'community', 'street', 'community', 'E09000007', '{}', '{}', now(), now(), now(), $8)`,
    [id, reference, personId, site, team, specialist, status, sealed],
  )
  await superuser.query(`insert into casework.perceived_ethnicities values ($1, 'IC1')`, [id])
  await superuser.query(`insert into casework.events values ($1, $2, 'referral.received', '{}', null, now(), now())`, [
    randomUUID(),
    id,
  ])
  return { id, reference, personId }
}

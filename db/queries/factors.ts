import { sql } from 'drizzle-orm'
import { sessionProof, type Tx } from '../as'
import type { Sealed } from '../sealed'
import { roles, type Role } from '../words/accounts'
import type { SignInSurface } from './sign-in'

/** What somebody whose password was right has to prove themselves with; `isHalf` until they have. */
export type OwnFactors = {
  id: string
  email: string
  name: string
  role: Role
  isHalf: boolean
  hasApp: boolean
  passkeys: number
  codesLeft: number
  /** Their role asks for a factor. */
  needsFactor: boolean
  hasPassword: boolean
  /** They proved who they are within ten minutes, or must enrol and have nothing yet. */
  mayChange: boolean
  appBeingAdded: Sealed | null
}

export type Passkey = {
  id: string
  credentialId: string
  publicKey: Buffer
  signCount: number
  transports: string[]
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

/** One thing by which somebody proves who they are. The database takes each once. */
export type Proof =
  { step: number } | { passkeyId: string; signCount: number } | { codeHash: Buffer } | { passwordKey: Buffer }

const room = (side: SignInSurface) => sql.raw(side)

export async function ownFactors(tx: Tx, side: SignInSurface): Promise<OwnFactors | null> {
  const { rows } = await tx.execute<OwnFactors>(sql`
    select id, email, name, role, is_half as "isHalf", has_app as "hasApp", passkeys, codes_left as "codesLeft",
      needs_factor as "needsFactor", has_password as "hasPassword", may_change as "mayChange",
      app_being_added as "appBeingAdded"
    from ${room(side)}.own_factors()`)
  return rows[0] ?? null
}

export async function ownPasskeys(tx: Tx, side: SignInSurface): Promise<Passkey[]> {
  const { rows } = await tx.execute<Passkey>(sql`
    select id, credential_id as "credentialId", public_key as "publicKey", sign_count as "signCount", transports, name,
      created_at as "createdAt", last_used_at as "lastUsedAt"
    from ${room(side)}.own_passkeys()`)
  return rows
}

/** Counts a try; null after too many. To be committed before what it hands out is compared with anything. */
export async function tryFactor(tx: Tx, side: SignInSurface): Promise<{ sealedSecret: Sealed | null } | null> {
  const { rows } = await tx.execute<{ sealedSecret: Sealed | null }>(
    sql`select sealed_secret as "sealedSecret" from ${room(side)}.try_factor()`,
  )
  return rows[0] ?? null
}

/** Takes the proof and gives the session another token; false for one that was seen before, is wrong, or was not tried. */
export async function passFactor(tx: Tx, side: SignInSurface, proof: Proof, newToken: string): Promise<boolean> {
  const { step, passkeyId, signCount, codeHash, passwordKey } = { ...none, ...proof }
  const { rows } = await tx.execute<{ passed: boolean }>(sql`
    select ${room(side)}.pass_factor(${step}::bigint, ${passkeyId}::uuid, ${signCount}::float8, ${codeHash}::bytea,
      ${passwordKey}::bytea, ${sessionProof(newToken)}) as passed`)
  return rows[0]!.passed
}

const none = { step: null, passkeyId: null, signCount: null, codeHash: null, passwordKey: null }

export async function askChallenge(tx: Tx, side: SignInSurface, challenge: string) {
  await tx.execute(sql`select ${room(side)}.ask_challenge(${challenge})`)
}

/** Keeps an app's secret until its first code is typed, for 15 minutes. */
export async function keepAppBeingAdded(tx: Tx, side: SignInSurface, secret: Sealed) {
  await askChallenge(tx, side, `app ${secret.toString('base64')}`)
}

/** Null for one that was taken already, or is older than five minutes. */
export async function takeChallenge(tx: Tx, side: SignInSurface): Promise<string | null> {
  const { rows } = await tx.execute<{ challenge: string | null }>(
    sql`select ${room(side)}.take_challenge() as challenge`,
  )
  return rows[0]!.challenge
}

/** False where no app is being added any more. */
export async function enrolApp(tx: Tx, side: SignInSurface, step: number, newToken: string): Promise<boolean> {
  const { rows } = await tx.execute<{ done: boolean }>(
    sql`select ${room(side)}.enrol_app(${step}, ${sessionProof(newToken)}) as done`,
  )
  return rows[0]!.done
}

export type NewPasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'signCount' | 'transports' | 'name'>

/** False where the account has as many as it may have. */
export async function enrolPasskey(tx: Tx, side: SignInSurface, passkey: NewPasskey, newToken: string) {
  const { credentialId, publicKey, signCount, transports, name } = passkey
  const { rows } = await tx.execute<{ done: boolean }>(sql`
    select ${room(side)}.enrol_passkey(${credentialId}, ${publicKey}, ${signCount}, ${sql.param(transports)}::text[], ${name},
      ${sessionProof(newToken)}) as done`)
  return rows[0]!.done
}

/** The app, where no passkey is named. `last`: the role asks for a factor and this is the only one. */
export async function removeFactor(tx: Tx, side: SignInSurface, passkeyId: string | null) {
  const { rows } = await tx.execute<{ outcome: 'removed' | 'last' | 'absent' }>(
    sql`select ${room(side)}.remove_factor(${passkeyId}::uuid) as outcome`,
  )
  return rows[0]!.outcome
}

export async function replaceRecoveryCodes(tx: Tx, side: SignInSurface, hashes: Buffer[]): Promise<boolean> {
  const { rows } = await tx.execute<{ done: boolean }>(
    sql`select ${room(side)}.replace_recovery_codes(${sql.param(hashes)}::bytea[]) as done`,
  )
  return rows[0]!.done
}

/** By an administrator, for somebody else; false for oneself. */
export async function resetFactors(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ done: boolean }>(sql`select account.reset_factors(${accountId}) as done`)
  return rows[0]!.done
}

/** For a service of invented people alone: a password is enough for every role. */
export async function askNobodyForFactors(tx: Tx) {
  await tx.execute(sql`
    insert into account.sign_in_rules (role, needs_factor, idle_minutes, longest_hours)
    select role, false, rule.idle_minutes, rule.longest_hours
    from unnest(${sql.param([...roles])}::text[]) role, account.rule_of(role) rule on conflict do nothing`)
}

import { bigint, index, integer, primaryKey, text, uuid, boolean } from 'drizzle-orm/pg-core'
import { sealed } from '../sealed'
import { linkPurposes, roles } from '../words/accounts'
import { account, accounts } from './account'
import { bytes, instant, oneOf } from './columns'

const ofAccount = () =>
  uuid('account_id')
    .notNull()
    .references(() => accounts.id)

/** What an administrator settled for a role; a role without a row has what `account.rule_of` says. */
export const signInRules = account.table(
  'sign_in_rules',
  {
    role: text({ enum: roles }).primaryKey(),
    needsFactor: boolean('needs_factor').notNull(),
    /** Minutes without a request after which a session ends. */
    idleMinutes: integer('idle_minutes').notNull(),
    /** Hours after which a session ends whatever is done in it. */
    longestHours: integer('longest_hours').notNull(),
  },
  (table) => [oneOf('sign_in_rules_role_known', table.role, roles)],
)

/** An authenticator app's secret (TOTP, RFC 6238). It counts once its holder has typed a first code. */
export const authenticatorApps = account.table('authenticator_apps', {
  accountId: ofAccount().primaryKey(),
  sealedSecret: sealed('sealed_secret').notNull(),
  confirmedAt: instant('confirmed_at'),
  /** The highest 30-second step whose code was taken, so that a code that was seen is worth nothing. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

export const passkeys = account.table(
  'passkeys',
  {
    id: uuid().primaryKey(),
    accountId: ofAccount(),
    /** base64url, as WebAuthn writes it. */
    credentialId: text('credential_id').notNull().unique(),
    publicKey: bytes('public_key').notNull(),
    signCount: bigint('sign_count', { mode: 'number' }).notNull(),
    transports: text().array().notNull(),
    name: text().notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('passkeys_of_account').on(table.accountId)],
)

export const recoveryCodes = account.table(
  'recovery_codes',
  { accountId: ofAccount(), codeHash: bytes('code_hash').notNull(), usedAt: instant('used_at') },
  (table) => [primaryKey({ columns: [table.accountId, table.codeHash] })],
)

/** Wrong second factors, so that nobody guesses six figures. */
export const factorFailures = account.table('factor_failures', {
  accountId: ofAccount().primaryKey(),
  failures: integer().notNull(),
  lastAt: instant('last_at').notNull(),
})

/** A link sent to an account's address, by which its holder chooses a password. It works once. */
export const links = account.table(
  'links',
  {
    id: uuid().primaryKey(),
    accountId: ofAccount(),
    purpose: text({ enum: linkPurposes }).notNull(),
    tokenHash: bytes('token_hash').notNull().unique(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [oneOf('links_purpose_known', table.purpose, linkPurposes), index('links_of_account').on(table.accountId)],
)

/** How often a new password was asked for, by a hash of whatever address was typed, known or not. */
export const resetRequests = account.table('reset_requests', {
  emailHash: bytes('email_hash').primaryKey(),
  asked: integer().notNull(),
  lastAt: instant('last_at').notNull(),
})

/** Whom an organisation's own sign-in means by a subject. Bound at the first such sign-in of an account that is there. */
export const issuerSubjects = account.table(
  'issuer_subjects',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    accountId: ofAccount().unique(),
    boundAt: instant('bound_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
)

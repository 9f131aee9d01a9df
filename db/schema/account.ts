import { index, integer, pgSchema, primaryKey, text, uuid, boolean } from 'drizzle-orm/pg-core'
import { roles, waysToSignIn } from '../words/accounts'
import { sessionKinds } from '../words/sessions'
import { bytes, instant, oneOf } from './columns'
import { organisations, sites, teams } from './organisation'

export const account = pgSchema('account')

export const accounts = account.table(
  'accounts',
  {
    id: uuid().primaryKey(),
    /** Lower case. */
    email: text().notNull().unique(),
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    organisation: text()
      .notNull()
      .references(() => organisations.name, { onUpdate: 'cascade' }),
    /** SHA-256 of the argon2id output: the database compares, so neither hash nor verifier ever leaves it. */
    passwordVerifier: bytes('password_verifier'),
    createdAt: instant('created_at').notNull(),
    disabledAt: instant('disabled_at'),
    /** 'organisation': by the organisation's own sign-in (OIDC), and never with a password of ours. */
    signsInWith: text('signs_in_with', { enum: waysToSignIn }).notNull().default('password'),
  },
  (table) => [
    oneOf('accounts_role_known', table.role, roles),
    oneOf('accounts_way_known', table.signsInWith, waysToSignIn),
  ],
)

export const accountSites = account.table(
  'account_sites',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    siteId: integer('site_id')
      .notNull()
      .references(() => sites.id),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.siteId] })],
)

export const accountTeams = account.table(
  'account_teams',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    isLead: boolean('is_lead').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.teamId] })],
)

export const sessions = account.table(
  'sessions',
  {
    /** SHA-256 of what the web process presents, which is itself a hash of the cookie's token. */
    tokenHash: bytes('token_hash').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text({ enum: sessionKinds }).notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** What the session is called where it is listed: the hash never leaves the database. */
    id: uuid().notNull().unique().defaultRandom(),
    /** "Chrome on Android": a few words, never the browser's whole line about itself. */
    device: text().notNull().default('Unknown device'),
    /** To the minute. */
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    /** The password was right and the second factor is still to come: nobody is signed in yet. */
    awaitsFactor: boolean('awaits_factor').notNull().default(false),
    /** When its holder last proved who they are, for what asks for it again. */
    provenAt: instant('proven_at').notNull().defaultNow(),
    /** What a passkey is asked to sign, once. */
    challenge: text(),
    challengedAt: instant('challenged_at'),
    /** What an organisation's own sign-in calls its session, so that signing out there ends this one. */
    issuerSession: text('issuer_session'),
  },
  (table) => [oneOf('sessions_kind_known', table.kind, sessionKinds), index('sessions_of_account').on(table.accountId)],
)

/** Wrong passwords, counted by a hash of whatever address was typed, so that the count knows no difference. */
export const signInFailures = account.table(
  'sign_in_failures',
  {
    emailHash: bytes('email_hash').notNull(),
    kind: text({ enum: sessionKinds }).notNull(),
    failures: integer().notNull(),
    lastAt: instant('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.emailHash, table.kind] })],
)

/** One row: the secret from which every address's password salt is derived, known accounts and unknown alike. */
export const saltSecret = account.table('salt_secret', {
  secret: bytes().primaryKey(),
})

/**
 * How many sealed referrals an officer posted within one hour, so that nobody floods the letter box. Only the hour under
 * way is kept, and no row leads to a referral.
 */
export const submissionCounts = account.table('submission_counts', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => accounts.id),
  /** The beginning of a full hour, never a finer time. */
  hour: instant('hour').notNull(),
  posted: integer().notNull(),
})

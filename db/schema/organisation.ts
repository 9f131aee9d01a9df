import { bigint, date, index, integer, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { organisationKinds } from '../words/accounts'
import { instant, oneOf } from './columns'

export const organisation = pgSchema('organisation')

export const sites = organisation.table('sites', {
  id: integer().primaryKey(),
  name: text().notNull(),
  /** London date from which it takes nothing new. */
  endedOn: date('ended_on'),
})

export const teams = organisation.table('teams', {
  id: integer().primaryKey(),
  siteId: integer('site_id')
    .notNull()
    .references(() => sites.id),
  name: text().notNull(),
  endedOn: date('ended_on'),
})

/** Where people with an account work: the service itself, a police force, a partner. */
export const organisations = organisation.table(
  'organisations',
  {
    name: text().primaryKey(),
    kind: text({ enum: organisationKinds }).notNull().default('other'),
    endedOn: date('ended_on'),
  },
  (table) => [oneOf('organisations_kind_known', table.kind, organisationKinds)],
)

/** Which site takes referrals from which borough, by GSS code; dated, because forces and councils reorganise. */
export const siteAreas = organisation.table(
  'site_areas',
  {
    siteId: integer('site_id')
      .notNull()
      .references(() => sites.id),
    area: text().notNull(),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on'),
  },
  (table) => [primaryKey({ columns: [table.area, table.fromOn] })],
)

/**
 * What an administrator settles, by key: clocks, wording, reference lists, retention, particulars. In force is the newest
 * row whose day has come; a key without a row has what the product ships.
 */
export const settings = organisation.table(
  'settings',
  {
    key: text().notNull(),
    /** London date. */
    fromOn: date('from_on').notNull(),
    value: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.fromOn] })],
)

/** What an administrator changed, and what it was before. The audit log holds a hash of each; names stand here alone. */
export const changes = organisation.table(
  'changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id'),
    /** 'account.accounts' */
    room: text('room').notNull(),
    /** The row's key, as text. */
    object: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [index('changes_of_object').on(table.room, table.object)],
)

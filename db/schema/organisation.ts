import { date, integer, jsonb, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core'

export const organisation = pgSchema('organisation')

export const sites = organisation.table('sites', {
  id: integer().primaryKey(),
  name: text().notNull(),
})

export const teams = organisation.table('teams', {
  id: integer().primaryKey(),
  siteId: integer('site_id')
    .notNull()
    .references(() => sites.id),
  name: text().notNull(),
})

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

/** What the programme says about itself: controller, contacts, purposes. Never anything about a person it works with. */
export const settings = organisation.table('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
})

import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, pgSchema, text } from 'drizzle-orm/pg-core'
import { pathways } from '../words/pathways'
import { bytes, oneOf } from './columns'
import { sites } from './organisation'

export const intake = pgSchema('intake')

/** Sealed referrals on their way in. Nothing here says who sent one, about whom, or at what time of day. */
export const envelopes = intake.table(
  'envelopes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    idempotencyKey: bytes('idempotency_key').notNull().unique(),
    siteId: integer('site_id')
      .notNull()
      .references(() => sites.id),
    pathway: text({ enum: pathways }).notNull(),
    receivedOn: date('received_on').notNull(),
    sealedReferral: bytes('sealed_referral').notNull(),
  },
  (table) => [
    oneOf('envelopes_pathway_known', table.pathway, pathways),
    // One length for every referral (lib/vault/README.md): neither a long answer nor a short one can be told from outside.
    check('envelopes_key_length', sql`octet_length(${table.idempotencyKey}) = 32`),
    check('envelopes_one_length', sql`octet_length(${table.sealedReferral}) = 8290`),
    index('envelopes_by_site').on(table.siteId),
  ],
)

import { bigint, index, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { auditVerbs } from '../words/audit'
import { instant, oneOf } from './columns'

export const audit = pgSchema('audit')

/** Who did what to which pseudonyms, when and through which surface. No personal data, no free text. */
export const entries = audit.table(
  'entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id'),
    actorRole: text('actor_role'),
    surface: text().notNull(),
    verb: text({ enum: auditVerbs }).notNull(),
    permission: text().notNull(),
    objects: uuid().array().notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (table) => [
    oneOf('entries_verb_known', table.verb, auditVerbs),
    index('entries_of_object').using('gin', table.objects),
  ],
)

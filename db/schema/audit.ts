import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { auditPurposes, auditVerbs } from '../words/audit'
import { bytes, instant, oneOf } from './columns'

export const audit = pgSchema('audit')

/** Who did what to which pseudonyms, when, why, and through which surface. No personal data, no free text. */
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
    purpose: text({ enum: auditPurposes }),
    /** SHA-256 of what an administrator changed, as organisation.changes holds it. */
    changeHash: bytes('change_hash'),
  },
  (table) => [
    oneOf('entries_verb_known', table.verb, auditVerbs),
    oneOf('entries_purpose_known', table.purpose, auditPurposes),
    index('entries_of_object').using('gin', table.objects),
    index('entries_with_purpose')
      .on(table.actorId, table.at)
      .where(sql`purpose is not null`),
  ],
)

/** The chain: each row holds the SHA-256 of every entry it covers and of the row before, and is signed as a whole. */
export const checkpoints = audit.table(
  'checkpoints',
  {
    /** 1, 2, 3 and so on without a gap. */
    number: integer().primaryKey(),
    madeAt: instant('made_at').notNull(),
    /** In rising order; not always a run of numbers, because transactions end in another order than they begin. */
    entryIds: bigint('entry_ids', { mode: 'number' }).array().notNull(),
    /** 32 bytes for each of them, in the same order. */
    entryHashes: bytes('entry_hashes').notNull(),
    /** The highest id in this checkpoint or any before it. */
    highestId: bigint('highest_id', { mode: 'number' }).notNull(),
    previousHash: bytes('previous_hash').notNull(),
    hash: bytes().notNull(),
    keyId: text('key_id').notNull(),
    signature: bytes().notNull(),
  },
  (table) => [
    check('checkpoints_cover_something', sql`cardinality(${table.entryIds}) > 0`),
    check('checkpoints_hash_each_entry', sql`octet_length(${table.entryHashes}) = 32 * cardinality(${table.entryIds})`),
  ],
)

import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core'
import { mailTemplates } from '../words/mail'
import { accounts } from './account'
import { instant, oneOf } from './columns'

export const mail = pgSchema('mail')

/** Mail to members of staff and officers, to be sent once. Nothing here is about a young person, and no link is here. */
export const outbox = mail.table(
  'outbox',
  {
    id: uuid().primaryKey(),
    template: text({ enum: mailTemplates }).notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    /** The link that the mail carries, from which the worker derives its address. */
    linkId: uuid('link_id'),
    /** Codes and counts alone. */
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    madeAt: instant('made_at').notNull(),
    attempts: integer().notNull().default(0),
    /** Handed to the mail server, answer unknown so far. */
    claimedAt: instant('claimed_at'),
    sentAt: instant('sent_at'),
    failedAt: instant('failed_at'),
    /** A code: what the mail server answered, never its words. */
    failure: text(),
  },
  (table) => [
    oneOf('outbox_template_known', table.template, mailTemplates),
    index('outbox_waiting')
      .on(table.madeAt)
      .where(sql`sent_at is null`),
  ],
)

import { boolean, date, index, text, uuid } from 'drizzle-orm/pg-core'
import { account, accounts } from './account'
import { instant } from './columns'

/** Days away, London dates, both included, and who looks after the work meanwhile. */
export const leave = account.table(
  'leave',
  {
    id: uuid().primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on').notNull(),
    coverId: uuid('cover_id').references(() => accounts.id),
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [index('leave_of_account').on(table.accountId), index('leave_by_cover').on(table.coverId)],
)

/** How somebody likes to work here. */
export const preferences = account.table('preferences', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => accounts.id),
  /** When the introduction was finished or skipped. */
  introducedAt: instant('introduced_at'),
  /** The newest entry of "what's new" that was read. */
  newsRead: text('news_read'),
  shortcuts: boolean().notNull().default(true),
  digest: boolean().notNull().default(true),
})

import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { SignInSurface } from './sign-in'

/** The holder of the session has seen the introduction, or skipped it. The first time counts. */
export async function noteIntroduced(tx: Tx, surface: SignInSurface) {
  await tx.execute(sql`select ${sql.raw(surface)}.note_introduced()`)
}

/** `newest`: the key of the newest entry that the holder of the session has read. */
export async function noteNewsRead(tx: Tx, surface: SignInSurface, newest: string) {
  await tx.execute(sql`select ${sql.raw(surface)}.note_news_read(${newest})`)
}

export async function setShortcuts(tx: Tx, areOn: boolean) {
  await tx.execute(sql`select account.set_shortcuts(${areOn})`)
}

/** These addresses' accounts have been introduced already, by the set-up. */
export async function introduceAlready(tx: Tx, emails: string[], at: Date) {
  await tx.execute(sql`
    insert into account.preferences (account_id, introduced_at)
    select a.id, ${at} from account.accounts a where a.email = any(${sql.param(emails)}::text[])`)
}

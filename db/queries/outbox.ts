import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { MailTemplate } from '../words/mail'

export type NewMail = {
  template: MailTemplate
  accountId: string
  /** The link that the mail carries: an invitation or a reset has one, nothing else does. */
  linkId?: string
  /** Codes, counts and a device's label alone. */
  detail?: { device?: string; what?: string }
}

/** Puts a mail in the outbox, to be sent once this transaction has committed. */
export async function putInOutbox(tx: Tx, { template, accountId, linkId, detail = {} }: NewMail) {
  await tx.execute(sql`select mail.put(${template}, ${accountId}, ${linkId ?? null}, ${JSON.stringify(detail)}::jsonb)`)
}

export type ClaimedMail = {
  template: MailTemplate
  email: string
  name: string
  isOfficer: boolean
  linkId: string | null
  linkHash: Buffer | null
  linkExpiresAt: Date | null
  detail: Record<string, string | number>
  madeAt: Date
}

/** Takes a mail to send it now; undefined when there is nothing to send. To be committed before it is handed over. */
export async function claimMail(tx: Tx, id: string): Promise<ClaimedMail | undefined> {
  const { rows } = await tx.execute<ClaimedMail>(sql`
    select template, email, name, is_officer as "isOfficer", link_id as "linkId", link_hash as "linkHash",
      link_expires_at as "linkExpiresAt", detail, made_at as "madeAt" from mail.claim(${id})`)
  // A row that is asked for by hand has its instants as text.
  return rows.map((row) => ({
    ...row,
    linkExpiresAt: row.linkExpiresAt && new Date(row.linkExpiresAt),
    madeAt: new Date(row.madeAt),
  }))[0]
}

export async function noteSent(tx: Tx, id: string) {
  await tx.execute(sql`select mail.note_sent(${id})`)
}

/** True where it is to be tried again. */
export async function noteNotSent(tx: Tx, id: string, failure: string, isFinal: boolean): Promise<boolean> {
  const { rows } = await tx.execute<{ again: boolean | null }>(
    sql`select mail.note_not_sent(${id}, ${failure}, ${isFinal}) as again`,
  )
  return rows[0]?.again ?? false
}

/** Settles what a crash left, and says how many mails got their job back. */
export async function tendOutbox(tx: Tx): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`select mail.tend() as count`)
  return rows[0]!.count
}

/** Puts in the mail of this morning, for those who have anything to do; again on the same day is nothing. */
export async function putDigests(tx: Tx, at: Date): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select mail.put_digests(${at.toISOString()}::timestamptz) as count`,
  )
  return rows[0]!.count
}

export type UnsentMail = {
  id: string
  template: MailTemplate
  accountId: string
  name: string
  madeAt: Date
  attempts: number
  /** `unknown`: handed to the mail server, which never answered; it may have gone, and is not sent again. */
  state: 'waiting' | 'trying' | 'failed' | 'unknown'
  failure: string | null
}

/** The newest 200 that have not gone, for an administrator's session. */
export async function unsentMail(tx: Tx): Promise<UnsentMail[]> {
  const { rows } = await tx.execute<UnsentMail>(sql`
    select id, template, account_id as "accountId", name, made_at as "madeAt", attempts, state, failure from mail.unsent()`)
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }))
}

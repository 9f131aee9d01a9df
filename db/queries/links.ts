import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { links } from '../schema/sign-in'
import type { LinkPurpose } from '../words/accounts'
import type { SignInSurface } from './sign-in'

/** Whom a link that works now is for; null for every other token. */
export async function findLiveLink(tx: Tx, side: SignInSurface, tokenHash: Buffer) {
  const { rows } = await tx.execute<{ purpose: LinkPurpose; expiresAt: string; email: string; name: string }>(
    sql`select purpose, expires_at as "expiresAt", email, name from ${sql.raw(side)}.look_at_link(${tokenHash})`,
  )
  const [found] = rows
  return found ? { ...found, expiresAt: new Date(found.expiresAt) } : null
}

/** 16 bytes, whether or not the link works. */
export async function saltOfLink(tx: Tx, side: SignInSurface, tokenHash: Buffer): Promise<Buffer> {
  const { rows } = await tx.execute<{ salt: Buffer }>(sql`select ${sql.raw(side)}.link_salt(${tokenHash}) as salt`)
  return rows[0]!.salt
}

/** Sets the password and uses the link up; false for every link that does not work. */
export async function spendLink(tx: Tx, side: SignInSurface, tokenHash: Buffer, key: Buffer): Promise<boolean> {
  const { rows } = await tx.execute<{ used: boolean }>(
    sql`select ${sql.raw(side)}.use_link(${tokenHash}, ${key}) as used`,
  )
  return rows[0]!.used
}

type Asked = { email: string; linkId: string; tokenHash: Buffer }

export async function putReset(tx: Tx, side: SignInSurface, { email, linkId, tokenHash }: Asked) {
  await tx.execute(sql`select ${sql.raw(side)}.request_reset(${email}, ${linkId}::uuid, ${tokenHash})`)
}

export type NewLink = {
  id: string
  accountId: string
  purpose: LinkPurpose
  tokenHash: Buffer
  madeAt: Date
  expiresAt: Date
}

export async function insertLinks(tx: Tx, made: NewLink[]) {
  const rows = made.map(({ id, accountId, purpose, tokenHash, madeAt, expiresAt }) => ({
    id,
    account_id: accountId,
    purpose,
    token_hash: `\\x${tokenHash.toString('hex')}`,
    made_at: madeAt,
    expires_at: expiresAt,
  }))
  await tx.execute(sql`
    insert into account.links (id, account_id, purpose, token_hash, made_at, expires_at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as l (id uuid, account_id uuid, purpose text, token_hash bytea, made_at timestamptz, expires_at timestamptz)`)
}

/** Those that were not used yet work no more. */
export async function revokeLinks(tx: Tx, accountIds: string[], at: Date) {
  if (accountIds.length === 0) return
  await tx
    .update(links)
    .set({ revokedAt: at })
    .where(and(inArray(links.accountId, accountIds), isNull(links.usedAt), isNull(links.revokedAt)))
}

/** The newest link that was made for an account. */
export async function newestLink(tx: Tx, accountId: string) {
  const [found] = await tx
    .select({
      id: links.id,
      purpose: links.purpose,
      madeAt: links.madeAt,
      expiresAt: links.expiresAt,
      usedAt: links.usedAt,
      revokedAt: links.revokedAt,
    })
    .from(links)
    .where(eq(links.accountId, accountId))
    .orderBy(desc(links.madeAt))
    .limit(1)
  return found ?? null
}

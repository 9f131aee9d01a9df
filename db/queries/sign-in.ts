import { sql } from 'drizzle-orm'
import { sessionProof, type Tx } from '../as'

/** The surfaces that mint sessions; each has functions of the same names in its own room. */
export type SignInSurface = 'intake' | 'account'

/** 16 bytes, the same whether or not the address has an account. */
export async function passwordSalt(tx: Tx, surface: SignInSurface, email: string): Promise<Buffer> {
  const { rows } = await tx.execute<{ salt: Buffer }>(sql`select ${sql.raw(surface)}.password_salt(${email}) as salt`)
  return rows[0]!.salt
}

/** Opens a session for `token` if the key is this address's; false for a wrong key, an unknown or a locked address. */
export async function openSession(
  tx: Tx,
  surface: SignInSurface,
  given: { email: string; key: Buffer; token: string; device: string },
) {
  const { email, key, token, device } = given
  const { rows } = await tx.execute<{ opened: boolean }>(
    sql`select ${sql.raw(surface)}.sign_in(${email}, ${key}, ${sessionProof(token)}, ${device}) as opened`,
  )
  return rows[0]!.opened
}

export async function closeSessions(tx: Tx, surface: SignInSurface, everywhere: boolean) {
  await tx.execute(sql`select ${sql.raw(surface)}.sign_out(${everywhere})`)
}

import { sql } from 'drizzle-orm'
import { sessionProof, type Tx } from '../as'
import type { SignInSurface } from './sign-in'

/** What an issuer vouched for, as its signed answer says it. */
export type VouchedFor = {
  issuer: string
  subject: string
  /** Lower or upper case; only ever compared with an account that is there. */
  email: string
  /** What the issuer calls its own session; null where it does not say. */
  issuerSession: string | null
}

/** Opens a session for whom the issuer vouched for; false where no account of this side signs in that way. */
export async function openIssuerSession(
  tx: Tx,
  surface: SignInSurface,
  { issuer, subject, email, issuerSession }: VouchedFor,
  { token, device }: { token: string; device: string },
): Promise<boolean> {
  const { rows } = await tx.execute<{ opened: boolean }>(sql`
    select ${sql.raw(surface)}.sign_in_from_issuer(${issuer}, ${subject}, ${email}, ${sessionProof(token)}, ${device}, ${issuerSession})
      as opened`)
  return rows[0]!.opened
}

/** Ends the sessions that came from this subject, or from this one session of the issuer. */
export async function closeIssuerSessions(
  tx: Tx,
  surface: SignInSurface,
  { issuer, subject, issuerSession }: { issuer: string; subject: string | null; issuerSession: string | null },
) {
  await tx.execute(sql`select ${sql.raw(surface)}.sign_out_from_issuer(${issuer}, ${subject}, ${issuerSession})`)
}

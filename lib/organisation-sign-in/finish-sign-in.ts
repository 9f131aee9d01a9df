import { randomBytes } from 'node:crypto'
import { authorizationCodeGrant } from 'openid-client'
import { z } from 'zod'
import { as } from '@/db/as'
import { openIssuerSession, type VouchedFor } from '@/db/queries/issuer'
import type { SessionKind } from '@/db/words/sessions'
import { signInSides } from '../account/sign-in-sides'
import { explained } from '../database-answers'
import { returnAddress } from './begin-sign-in'
import { issuerClient } from './issuer-client'
import type { Started } from './started-cookie'

const claims = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1).max(255),
  email: z.email().max(254),
  email_verified: z.literal(true).optional(),
  sid: z.string().max(255).optional(),
})

/**
 * Opens a session for whom the issuer vouches for, on whichever side of the wall their account stands. An account is never
 * made by signing in, so somebody without one gets null, like somebody whose account has a password of ours.
 * `search` is the query with which the issuer sent the browser back.
 * @throws whatever is wrong with the answer: another state or nonce, a code that was used, a signature that does not fit.
 */
export async function finishSignIn(started: Started, search: string, device: string) {
  const vouchedFor = await askIssuer(started, search)
  return explained(async () => {
    const token = randomBytes(32).toString('base64url')
    let kind: SessionKind | null = null
    for (const side of signInSides()) {
      const opened = await as(side, 'nobody', ({ tx }) => openIssuerSession(tx, side, vouchedFor, { token, device }))
      if (opened) kind = side === 'intake' ? 'officer' : 'staff'
    }
    return kind && { token, kind }
  })
}

async function askIssuer({ state, nonce, verifier }: Started, search: string): Promise<VouchedFor> {
  const address = returnAddress()
  address.search = search
  const answer = await authorizationCodeGrant(await issuerClient(), address, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const { iss, sub, email, sid } = claims.parse(answer.claims())
  return { issuer: iss, subject: sub, email, issuerSession: sid ?? null }
}

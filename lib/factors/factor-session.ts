import { randomBytes } from 'node:crypto'
import { as, type Tx } from '@/db/as'
import { ownFactors, type OwnFactors } from '@/db/queries/factors'
import type { SignInSurface } from '@/db/queries/sign-in'
import { explained } from '../database-answers'

/** A session, half signed in or wholly, on the side of the wall that minted it. */
export type FactorSession = { side: SignInSurface; token: string }

/**
 * One transaction in that session. These are not use cases, because somebody half signed in is nobody to them: each
 * function of the database looks for itself whose session it is and what they may do in it.
 */
export function inSession<T>({ side, token }: FactorSession, work: (tx: Tx, side: SignInSurface) => Promise<T>) {
  return explained(() => as(side, { session: token }, ({ tx }) => work(tx, side)))
}

/** What the session's holder has; null for nobody's. */
export function readFactors(session: FactorSession): Promise<OwnFactors | null> {
  return inSession(session, ownFactors)
}

/** What takes the place of the session's token when something was proven in it. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url')
}

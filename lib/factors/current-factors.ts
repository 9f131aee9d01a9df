import type { OwnFactors } from '@/db/queries/factors'
import { putSessionCookie, readSessionCookie } from '../account/session-cookie'
import { signInSides } from '../account/sign-in-sides'
import { readFactors, type FactorSession } from './factor-session'

/** The request's session; null where there is no cookie, or it is of a side that is not served here. */
export async function currentFactorSession(): Promise<FactorSession | null> {
  const cookie = await readSessionCookie()
  if (!cookie) return null
  const side = cookie.kind === 'officer' ? 'intake' : 'account'
  return signInSides().includes(side) ? { side, token: cookie.token } : null
}

/** What whoever holds this request's session has to prove themselves with; null for nobody. */
export async function currentFactors(): Promise<OwnFactors | null> {
  const session = await currentFactorSession()
  return session && readFactors(session)
}

/** Puts the session's new token where the old one was, in the browser's cookie. */
export async function keepToken({ side }: FactorSession, token: string) {
  await putSessionCookie({ token, kind: side === 'intake' ? 'officer' : 'staff' })
}

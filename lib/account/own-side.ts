import type { SignInSurface } from '@/db/queries/sign-in'
import { readSessionCookie } from './session-cookie'

/** What is there for whichever side of the wall minted this request's session; the other side would find nobody. */
export async function ofOwnSide<T>(sides: Record<SignInSurface, T>): Promise<T> {
  const cookie = await readSessionCookie()
  return cookie?.kind === 'officer' ? sides.intake : sides.account
}

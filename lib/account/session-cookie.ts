import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import type { SessionKind } from '@/db/words/sessions'
import { env } from '../env'

/** Twelve hours, as the database has it too. */
export const sessionSeconds = 12 * 60 * 60

export type SessionCookie = { token: string; kind: SessionKind }

/** Bound to the host by its `__Host-` prefix wherever the portal is reached over https. */
export function sessionCookieName(origin: string): string {
  return origin.startsWith('https://') ? '__Host-divert-session' : 'divert-session'
}

/** The cookie's content: a random token that only the database can judge, and which side of the wall minted it. */
export async function readSessionCookie(): Promise<SessionCookie | null> {
  const { AUTH_SECRET, DIVERT_ORIGIN } = env()
  const name = sessionCookieName(DIVERT_ORIGIN)
  const sealed = (await cookies()).get(name)?.value
  if (!sealed) return null
  try {
    const content = await decode<SessionCookie>({ token: sealed, secret: AUTH_SECRET, salt: name })
    return content ? { token: content.token, kind: content.kind } : null
  } catch {
    return null
  }
}

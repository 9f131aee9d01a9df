import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { longestSessionHours, type SessionKind } from '@/db/words/sessions'
import { env } from '../env'
import { servesOfficersAlone } from './served-to'

/** As long as any session may last. When this one ends, the database says. */
export const sessionSeconds = longestSessionHours * 60 * 60

export type SessionCookie = { token: string; kind: SessionKind }

/**
 * Another for a process on the officers' side alone, so that the two sides never read or replace each other's cookie,
 * even on one host. Bound to that host by its `__Host-` prefix wherever the portal is reached over https.
 */
export function sessionCookieName(): string {
  const name = servesOfficersAlone() ? 'divert-officer-session' : 'divert-session'
  return env().DIVERT_ORIGIN.startsWith('https://') ? `__Host-${name}` : name
}

/** Out of reach of script, of other sites' forms, and of a connection without encryption. */
export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: env().DIVERT_ORIGIN.startsWith('https://') } as const
}

/** Puts a session into this browser's cookie, in place of the one that is there. The password's form has next-auth do it. */
export async function putSessionCookie(content: SessionCookie) {
  const name = sessionCookieName()
  const value = await encode<SessionCookie>({
    token: content,
    secret: env().AUTH_SECRET,
    salt: name,
    maxAge: sessionSeconds,
  })
  ;(await cookies()).set(name, value, { ...sessionCookieOptions(), maxAge: sessionSeconds })
}

/** The cookie's content: a random token that only the database can judge, and which side of the wall minted it. */
export async function readSessionCookie(): Promise<SessionCookie | null> {
  const name = sessionCookieName()
  const sealed = (await cookies()).get(name)?.value
  if (!sealed) return null
  try {
    const content = await decode<SessionCookie>({ token: sealed, secret: env().AUTH_SECRET, salt: name })
    return content ? { token: content.token, kind: content.kind } : null
  } catch {
    return null
  }
}

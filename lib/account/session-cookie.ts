import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import type { SessionKind } from '@/db/words/sessions'
import { env } from '../env'
import { servesOfficersAlone } from './served-to'

/** Twelve hours, as the database has it too. */
export const sessionSeconds = 12 * 60 * 60

export type SessionCookie = { token: string; kind: SessionKind }

/**
 * Another for a process on the officers' side alone, so that the two sides never read or replace each other's cookie,
 * even on one host. Bound to that host by its `__Host-` prefix wherever the portal is reached over https.
 */
export function sessionCookieName(): string {
  const name = servesOfficersAlone() ? 'divert-officer-session' : 'divert-session'
  return env().DIVERT_ORIGIN.startsWith('https://') ? `__Host-${name}` : name
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

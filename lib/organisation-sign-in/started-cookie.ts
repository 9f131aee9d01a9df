import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'

/** What has to come back unchanged: which sign-in this browser began, and what only this server knows of it. */
export type Started = { state: string; nonce: string; verifier: string }

const seconds = 10 * 60

function name() {
  return env().DIVERT_ORIGIN.startsWith('https://') ? '__Host-divert-issuer' : 'divert-issuer'
}

/** Remembers it for ten minutes in a sealed cookie of this browser. */
export async function rememberStarted(started: Started) {
  const value = await encode<Started>({ token: started, secret: env().AUTH_SECRET, salt: name(), maxAge: seconds })
  const secure = env().DIVERT_ORIGIN.startsWith('https://')
  ;(await cookies()).set(name(), value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: seconds })
}

/** What this browser began, once: it is forgotten as it is read. */
export async function takeStarted(): Promise<Started | null> {
  const jar = await cookies()
  const sealed = jar.get(name())?.value
  jar.delete(name())
  if (!sealed) return null
  return decode<Started>({ token: sealed, secret: env().AUTH_SECRET, salt: name() }).catch(() => null)
}

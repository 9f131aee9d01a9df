import { cache } from 'react'
import type { Visitor } from '@/db/as'
import { readSessionCookie } from './session-cookie'

/** Whoever holds the request's session cookie. Whether it is still good is for the database to say. */
export const currentVisitor = cache(async (): Promise<Visitor> => {
  const cookie = await readSessionCookie()
  return cookie ? { session: cookie.token } : 'nobody'
})

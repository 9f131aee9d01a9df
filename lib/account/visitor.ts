import { cache } from 'react'
import { quietly, type Visitor } from '@/db/as'
import { readSessionCookie } from './session-cookie'

/** Whoever holds the request's session cookie. Whether it is still good is for the database to say. */
export const currentVisitor = cache(async (): Promise<Visitor> => {
  const cookie = await readSessionCookie()
  return cookie ? { session: cookie.token } : 'nobody'
})

/** The same for a request that no hand made, so that it keeps nobody signed in. */
export async function quietVisitor(): Promise<Visitor> {
  return quietly(await currentVisitor())
}

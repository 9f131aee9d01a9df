import { as } from '@/db/as'
import { closeSessions } from '@/db/queries/sign-in'
import { explained } from '../database-answers'
import { dropAddressCookie, signOut } from './auth'
import { readSessionCookie } from './session-cookie'

/** Ends this session, or all of this account's, in the database first, and then forgets the cookie. */
export async function signOutHere({ everywhere }: { everywhere: boolean }) {
  const cookie = await readSessionCookie()
  if (cookie) {
    const side = cookie.kind === 'officer' ? 'intake' : 'account'
    await explained(() => as(side, { session: cookie.token }, ({ tx }) => closeSessions(tx, side, everywhere)))
  }
  await signOut({ redirect: false })
  await dropAddressCookie()
}

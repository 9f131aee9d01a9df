import { as } from '@/db/as'
import { closeSessions } from '@/db/queries/sign-in'
import { explained } from '../database-answers'
import { isPostedHere } from '../posted-here'
import { absent } from '../show'
import { dropAddressCookie, signOut } from './auth'
import { readSessionCookie } from './session-cookie'
import { signInSides } from './sign-in-sides'

/** Ends this session, or all of this account's, in the database first, and then forgets the cookie. */
export async function signOutHere({ everywhere }: { everywhere: boolean }) {
  if (!(await isPostedHere())) absent()
  const cookie = await readSessionCookie()
  const side = cookie?.kind === 'officer' ? 'intake' : 'account'
  // A session of a side that is not served here is no session here: only the cookie is forgotten.
  if (cookie && signInSides().includes(side)) {
    await explained(() => as(side, { session: cookie.token }, ({ tx }) => closeSessions(tx, side, everywhere)))
  }
  await signOut({ redirect: false })
  await dropAddressCookie()
}

import { ownDetails } from '@/db/queries/accounts'
import type { SignInSurface } from '@/db/queries/sign-in'
import { query, type Context } from '../use-case'
import { nothingAsked } from './input'
import { viewerOf } from './model'
import { readSessionCookie } from './session-cookie'

const read =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context) => ({ result: { ...viewerOf(actor), ...(await ownDetails(tx, side)) }, shown: [] })

const getOfficerAccount = query('officer-account:read', nothingAsked, read('intake'))
const getStaffAccount = query('own-account:read', nothingAsked, read('account'))

/** The reader for whichever side of the wall minted this request's session; the other side would find nobody. */
export async function ownAccountReader() {
  const cookie = await readSessionCookie()
  return cookie?.kind === 'officer' ? getOfficerAccount : getStaffAccount
}

import { ownDetails } from '@/db/queries/accounts'
import type { SignInSurface } from '@/db/queries/sign-in'
import { query, type Context } from '../use-case'
import { nothingAsked } from './input'
import { viewerOf } from './model'
import { ofOwnSide } from './own-side'

const read =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context) => ({ result: { ...viewerOf(actor), ...(await ownDetails(tx, side)) }, shown: [] })

const getOwnAccount = {
  intake: query('officer-account:read', nothingAsked, read('intake')),
  account: query('own-account:read', nothingAsked, read('account')),
}

/** The reader for whichever side of the wall minted this request's session; the other side would find nobody. */
export const ownAccountReader = () => ofOwnSide(getOwnAccount)

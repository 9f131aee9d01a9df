import type { SignInSurface } from '@/db/queries/sign-in'
import { ownSessions } from '@/db/queries/sessions'
import { query, type Context } from '../use-case'
import { nothingAsked } from './input'
import { ofOwnSide } from './own-side'

const read =
  (side: SignInSurface) =>
  async ({ tx, now }: Context) => ({ result: { sessions: await ownSessions(tx, side), asAt: now }, shown: [] })

/** Where the holder of a session is signed in, the last used first. */
export const listOwnSessions = {
  intake: query('officer-account:read', nothingAsked, read('intake')),
  account: query('own-account:read', nothingAsked, read('account')),
}

/** The one for whoever makes this request. */
export const ownSessionsReader = () => ofOwnSide(listOwnSessions)

import { endOwnSessions } from '@/db/queries/sessions'
import type { SignInSurface } from '@/db/queries/sign-in'
import { change, type Context } from '../use-case'
import { nothingAsked } from './input'
import { ofOwnSide } from './own-side'

const end =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context) => ({ result: await endOwnSessions(tx, side, null), changed: [actor.id] })

/** Ends every session of the holder's own but this one. */
export const endOtherSessions = {
  intake: change('officer-sessions:end', nothingAsked, end('intake')),
  account: change('own-sessions:end', nothingAsked, end('account')),
}

/** The one for whoever makes this request. */
export const otherSessionsEnder = () => ofOwnSide(endOtherSessions)

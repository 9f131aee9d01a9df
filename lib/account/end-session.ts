import { endOwnSessions } from '@/db/queries/sessions'
import type { SignInSurface } from '@/db/queries/sign-in'
import { change, type Context } from '../use-case'
import { endSessionInput } from './input'
import { ofOwnSide } from './own-side'

const end =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context, { sessionId }: { sessionId: string }) => {
    await endOwnSessions(tx, side, sessionId)
    return { result: undefined, changed: [actor.id] }
  }

/** Ends one other session of the holder's own. One that has ended already, or is somebody else's, changes nothing. */
export const endSession = {
  intake: change('officer-sessions:end', endSessionInput, end('intake')),
  account: change('own-sessions:end', endSessionInput, end('account')),
}

/** The one for whoever makes this request. */
export const sessionEnder = () => ofOwnSide(endSession)

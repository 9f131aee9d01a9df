import { randomBytes } from 'node:crypto'
import { as } from '@/db/as'
import { openSession, passwordSalt, type SignInSurface } from '@/db/queries/sign-in'
import type { SessionKind } from '@/db/words/sessions'
import { explained } from '../database-answers'
import { AppError } from '../errors'
import { unknownDevice } from './device'
import { passwordKey } from './password'
import { signInSides } from './sign-in-sides'

const minted: Record<SignInSurface, SessionKind> = { intake: 'officer', account: 'staff' }

/**
 * Opens a session on whichever side of the wall the account stands. Every side served here is asked, each time and
 * for every address, so that neither the answer nor the work done tells an unknown address from a wrong password.
 * @throws AppError OFF when this process serves no sign-in, UNAVAILABLE when the database is away.
 */
export async function signInWithPassword(email: string, password: string, device = unknownDevice) {
  const sides = signInSides()
  const [first] = sides
  if (!first) throw new AppError('OFF', 'Nobody can sign in at this address')
  return explained(async () => {
    const salt = await as(first, 'nobody', ({ tx }) => passwordSalt(tx, first, email))
    const key = await passwordKey(password, salt)
    const token = randomBytes(32).toString('base64url')
    let kind: SessionKind | null = null
    for (const side of sides) {
      const opened = await as(side, 'nobody', ({ tx }) => openSession(tx, side, { email, key, token, device }))
      if (opened) kind = minted[side]
    }
    return kind && { token, kind }
  })
}

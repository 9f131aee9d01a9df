import { passwordSalt } from '@/db/queries/sign-in'
import { passwordKey } from '../account/password'
import { inSession, readFactors, type FactorSession } from './factor-session'
import { prove } from './prove'

/** For somebody signed in who has no second factor; the database takes it from nobody else. */
export async function passPassword(session: FactorSession, password: string): Promise<string> {
  const holder = await readFactors(session)
  return prove(session, 'password', async () => {
    if (!holder) return null
    const salt = await inSession(session, (tx, side) => passwordSalt(tx, side, holder.email))
    return { passwordKey: await passwordKey(password, salt) }
  })
}

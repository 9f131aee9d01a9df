import { CredentialsSignin } from 'next-auth'
import type { FormState, FormValues } from '../form-state'
import { fromElsewhere, isPostedHere } from '../posted-here'
import { messagesOf } from '../use-case'
import { currentFactors } from '../factors/current-factors'
import { dropAddressCookie, signIn } from './auth'
import { signInInput } from './input'
import type { Role } from './model'

/** One answer for an unknown address, a wrong password, a disabled account and too many tries. */
export const refusal =
  'That e-mail address and password do not match, or too many wrong tries were made. Wait 15 minutes or ask your administrator.'

const away = 'Signing in did not go through. Try again in a moment.'

/** `isHalf`: the password was right, and a second factor is still to come. */
type Outcome = { role: Role; isHalf: boolean } | { refused: FormState }

/** Signs in and sets the session's cookie, or says what to put right. A password is never handed back to the page. */
export async function startSession(typed: FormValues): Promise<Outcome> {
  const values = { email: typed.email ?? '' }
  if (!(await isPostedHere())) return { refused: { values, errors: {}, formError: fromElsewhere } }
  const given = signInInput.safeParse(typed)
  if (!given.success) return { refused: { values, errors: messagesOf(given.error) } }
  try {
    await signIn('credentials', { ...given.data, redirect: false })
  } catch (error) {
    return { refused: { values, errors: {}, formError: error instanceof CredentialsSignin ? refusal : away } }
  }
  await dropAddressCookie()
  const holder = await currentFactors()
  return holder ?? { refused: { values, errors: {}, formError: away } }
}

import { env } from '../env'
import { AppError } from '../errors'
import { log } from '../log'

/** Why somebody is back at the sign-in page: a word in its address, and never what the issuer said. */
export const reasons = {
  'no-account':
    'Your organisation knows you, but there is no account here that signs in this way. Ask your administrator.',
  away: 'Signing in with your organisation did not go through. Try again in a moment.',
} as const

type Reason = keyof typeof reasons

/** The sign-in page, with the reason. What went wrong is logged as a code alone. */
export function backToSignIn(why?: unknown): URL {
  if (why === 'no-account') return pageFor('no-account')
  log.warn('sign-in.refused', { code: why instanceof AppError ? why.code : codeOf(why) })
  return pageFor('away')
}

/** The sentence for the word in the address; nothing for any other. */
export function reasonInWords(why: string | undefined): string | undefined {
  return why && Object.hasOwn(reasons, why) ? reasons[why as Reason] : undefined
}

function pageFor(why: Reason) {
  return new URL(`/sign-in?why=${why}`, env().DIVERT_ORIGIN)
}

/** openid-client's own codes are a closed list; anything else that is thrown may say more than a log should. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^[A-Z_]{3,60}$/.test(code) ? code : 'organisation'
}

import { passFactor, tryFactor, type Proof } from '@/db/queries/factors'
import type { Sealed } from '@/db/sealed'
import { AppError } from '../errors'
import { drawToken, inSession, type FactorSession } from './factor-session'

/** One answer for what is wrong, what was used before, and too many tries. */
export const notProven =
  'That did not match, or too many wrong tries were made. Check it and try again, or wait 15 minutes.'

/** What a proof is looked for in; the try is counted before this is given out, whatever comes of it. */
type Given = { sealedSecret: Sealed | null }

/**
 * Counts a try, finds out what was proven, and lets the database take it; gives the session's new token.
 * `field` is where a form shows what is wrong.
 * @throws AppError INVALID, in one sentence for everything that can be wrong.
 */
export async function prove(
  session: FactorSession,
  field: string | null,
  find: (given: Given) => Promise<Proof | null>,
): Promise<string> {
  const given = await inSession(session, tryFactor)
  const proof = given && (await find(given))
  const token = drawToken()
  const passed = proof && (await inSession(session, (tx, side) => passFactor(tx, side, proof, token)))
  if (!passed) throw new AppError('INVALID', notProven, field === null ? {} : { [field]: notProven })
  return token
}

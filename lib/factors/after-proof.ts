import type { OwnFactors } from '@/db/queries/factors'
import { homeOfSession } from '../account/home-of-session'
import { ownPath } from '../own-path'
import { readFactors, type FactorSession } from './factor-session'

/** So few recovery codes that somebody had better make new ones. */
export const fewCodes = 3

/**
 * Where somebody goes on to who has proved who they are: back to what asked for it or to their work; and to their factors
 * first, where a recovery code was used and few are left.
 */
export async function afterProof({
  holder,
  session,
  back,
}: {
  holder: OwnFactors
  session: FactorSession
  back?: string
}) {
  const now = await readFactors(session)
  const used = now && now.codesLeft < holder.codesLeft
  if (used && now.codesLeft <= fewCodes) return '/account/second-step'
  if (holder.isHalf) return (await homeOfSession(session)) ?? '/signed-out'
  return ownPath(back) ?? '/confirm/done'
}

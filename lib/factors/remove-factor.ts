import { removeFactor as takeAway } from '@/db/queries/factors'
import { AppError } from '../errors'
import { inSession, type FactorSession } from './factor-session'

/** @throws AppError CONFLICT for the last one, where the holder's role asks for one; NOT_FOUND for what is not theirs. */
export async function removeFactor(session: FactorSession, passkeyId: string | null): Promise<void> {
  const outcome = await inSession(session, (tx, side) => takeAway(tx, side, passkeyId))
  if (outcome === 'absent') throw new AppError('NOT_FOUND', 'That was removed already')
  if (outcome === 'last')
    throw new AppError(
      'CONFLICT',
      'This is the only second step you have, and your role needs one. Add another first, then remove this one.',
    )
}

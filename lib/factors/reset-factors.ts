import { z } from 'zod'
import { resetFactors as takeAllAway } from '@/db/queries/factors'
import { AppError } from '../errors'
import { change } from '../use-case'

export const resetFactorsInput = z.object({ accountId: z.uuid() })

/**
 * For somebody who has lost their phone or key and their recovery codes: takes everything away, ends their sessions and
 * tells them by mail. They enrol again at their next sign-in if their role asks for it.
 */
export const resetFactors = change('factors:reset', resetFactorsInput, async ({ tx }, { accountId }) => {
  if (!(await takeAllAway(tx, accountId)))
    throw new AppError('CONFLICT', 'Another administrator has to do that for you')
  return { result: null, changed: [accountId] }
})

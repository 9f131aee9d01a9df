import { as } from '@/db/as'
import { explained } from '../database-answers'
import type { FactorSession } from '../factors/factor-session'
import { homeOf } from './model'

/**
 * Where somebody is led who holds this session: to the introduction until they have seen or skipped it, and then to where
 * their work begins. Null for nobody's, and for one that awaits its second factor.
 */
export async function homeOfSession({ side, token }: FactorSession): Promise<string | null> {
  const holder = await explained(() => as(side, { session: token }, async ({ actor }) => actor))
  return holder && (holder.isIntroduced ? homeOf(holder.role) : '/welcome')
}

import { sessionsOf } from '@/db/queries/sessions'
import { query } from '../use-case'
import { accountAsked } from './input'

/** Where somebody else is signed in, for an administrator who is told of a lost device. */
export const listSessionsOf = query('accounts:read', accountAsked, async ({ tx, now }, { accountId }) => ({
  result: { sessions: await sessionsOf(tx, accountId), asAt: now },
  shown: [accountId],
}))

import { endSessionsOf as endInDatabase } from '@/db/queries/sessions'
import { change } from '../use-case'
import { endSessionsOfInput } from './input'

/** Signs an account out of one device, or without a session's id of every one: at once. Gives how many that were. */
export const endSessionsOf = change('sessions:end', endSessionsOfInput, async ({ tx }, { accountId, sessionId }) => ({
  result: { accountId, ended: await endInDatabase(tx, accountId, sessionId ?? null) },
  changed: [accountId],
}))

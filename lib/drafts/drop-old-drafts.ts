import { as } from '@/db/as'
import { dropOldDrafts as dropInDatabase } from '@/db/queries/drafts'

/** Takes away what was kept for longer than a day. To be called by the clock; gives how many went. */
export function dropOldDrafts(): Promise<number> {
  return as('worker', 'nobody', ({ tx }) => dropInDatabase(tx))
}

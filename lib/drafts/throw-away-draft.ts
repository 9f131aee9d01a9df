import { dropDraft } from '@/db/queries/drafts'
import { change } from '../use-case'
import { draftAsked } from './input'

/** Thrown away twice is thrown away; somebody else's stays. */
export const throwAwayDraft = change('draft:throw-away', draftAsked, async ({ tx }, { id }) => ({
  result: await dropDraft(tx, id),
  changed: [id],
}))

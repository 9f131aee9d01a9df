import { listDrafts as readDrafts } from '@/db/queries/drafts'
import { nothingAsked } from '../account/input'
import { query } from '../use-case'

/** Which of one's own are kept and since when; nothing of what is in them. */
export const listDrafts = query('casework:read', nothingAsked, async ({ tx }) => ({
  result: await readDrafts(tx),
  shown: [],
}))

import { findDraft } from '@/db/queries/drafts'
import { AppError } from '../errors'
import { query } from '../use-case'
import { openDraft as openSealed } from '../vault/draft'
import { vault } from '../vault/vault'
import { draftAsked, draftInside } from './input'

/**
 * What its writer had typed.
 * @throws AppError NOT_FOUND, also for what is somebody else's or older than a day.
 */
export const openDraft = query('draft:read', draftAsked, async ({ tx, now }, { id }) => {
  const found = await findDraft(tx, id)
  if (!found) throw new AppError('NOT_FOUND', 'Draft not found')
  const draft = openSealed(vault(), id, found.sealedDraft, draftInside)
  return { result: { id, ...draft, keptAt: found.keptAt, asAt: now }, shown: [id] }
})

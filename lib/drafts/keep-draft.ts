import { randomUUID } from 'node:crypto'
import { as, quietly, type Visitor } from '@/db/as'
import { keepDraft as keepInDatabase } from '@/db/queries/drafts'
import { explained } from '../database-answers'
import { AppError } from '../errors'
import { sealDraft } from '../vault/draft'
import { vault } from '../vault/vault'
import { mayBeKept, typedIn, type Draft } from './model'

/**
 * Seals what was typed and keeps it for whoever held the session, when it has ended by time within a day. The database
 * says whose it is. False where nothing was typed, or it was not kept: then it is still on the page.
 */
export async function keepDraft(visitor: Visitor, draft: Draft): Promise<boolean> {
  if (visitor === 'nobody' || !mayBeKept(draft)) return false
  const id = randomUUID()
  const sealed = () => sealDraft(vault(), id, { path: draft.path, values: typedIn(draft.values) })
  try {
    return await explained(() => as('casework', quietly(visitor), ({ tx }) => keepInDatabase(tx, id, sealed())))
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

import { z } from 'zod'
import { countOpenCases, countWaiting } from '@/db/queries/case-lists'
import { listDrafts } from '@/db/queries/drafts'
import { viewerOf } from '../account/model'
import { query } from '../use-case'

/**
 * Who is signed in, the two counts beside the pages of their work, and which
 * drafts of theirs are kept; nothing about anybody.
 */
export const getShell = query('casework:read', z.object({}), async ({ tx, actor }) => {
  const { waiting } = await countWaiting(tx)
  const caseload = await countOpenCases(tx, actor.role === 'specialist' ? actor.id : undefined)
  return { result: { viewer: viewerOf(actor), waiting, caseload, drafts: await listDrafts(tx) }, shown: [] }
})

import { z } from 'zod'
import { countOpenCases, countWaiting } from '@/db/queries/case-lists'
import { query } from '../use-case'

/** Who is signed in and the two counts beside the pages of their work; nothing about anybody. */
export const getShell = query('casework:read', z.object({}), async ({ tx, actor }) => {
  const { waiting } = await countWaiting(tx)
  const caseload = await countOpenCases(tx, actor.role === 'specialist' ? actor.id : undefined)
  const { name, role, siteNames } = actor
  return { result: { name, role, siteNames, waiting, caseload }, shown: [] }
})

import { z } from 'zod'
import { openingsTold } from '@/db/queries/openings'
import { auditPurposeLabels } from '../audit/model'
import { query } from '../use-case'

const daysTold = 14
const most = 50

/**
 * What a lead is told: who opened a case of a team they lead from outside that team, and why, in the last fourteen days,
 * newest first. Empty for whoever leads no team.
 */
export const listOpenings = query('casework:read', z.object({}), async ({ tx, now }) => {
  const rows = await openingsTold(tx, new Date(now.getTime() - daysTold * 24 * 60 * 60_000), most)
  const openings = rows.map(({ purpose, who, ...row }) => ({
    ...row,
    who: who ?? 'A colleague',
    purpose: auditPurposeLabels[purpose],
  }))
  return { result: { openings, asAt: now }, shown: [] }
})

export type Opening = Awaited<ReturnType<typeof listOpenings>>['openings'][number]

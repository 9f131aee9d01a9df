import { z } from 'zod'
import { countWaiting, waitingCases } from '@/db/queries/case-lists'
import { countRepairs, listRepairs } from '@/db/queries/repairs'
import { query } from '../use-case'
import { placeFromText, placeToText } from './inbox-place'
import { inboxViews, type InboxView } from './input'
import { listedCase } from './listed-case'

const pageSize = 50
const mostRepairs = 200

const listInboxInput = z.object({
  view: z
    .unknown()
    .optional()
    .transform((asked): InboxView => inboxViews.find((view) => view === asked) ?? 'waiting'),
  /** A place from `next`; anything else is the first page. */
  after: z.string().optional().catch(undefined),
})

/** Waiting referrals of the visitor's own sites, the one whose first contact is due first at the top. */
export const listInbox = query('inbox:read', listInboxInput, async ({ tx, now }, { view, after }) => {
  const counts = { ...(await countWaiting(tx)), repair: await countRepairs(tx) }
  const repairs = view === 'repair' ? await listRepairs(tx, mostRepairs) : []
  const place = after ? placeFromText(after) : null
  const page = { after: place ?? undefined, checkFirst: view === 'check-first', limit: pageSize + 1 }
  const found = view === 'repair' ? [] : await waitingCases(tx, page)
  const rows = found.slice(0, pageSize).map((row) => listedCase(row, now))
  const last = found.length > pageSize ? rows.at(-1) : undefined
  const next = last ? placeToText(last) : null
  return {
    result: { view, counts, repairs, rows, isFirstPage: place === null, next, asAt: now },
    shown: rows.map(({ id }) => id),
  }
})

export type Inbox = Awaited<ReturnType<typeof listInbox>>

import { z } from 'zod'
import { waitingIds } from '@/db/queries/case-lists'
import { countRepairs } from '@/db/queries/repairs'
import { query } from '../use-case'

/** As many as a list bounded by nature holds. */
const most = 2000

/** Which referrals wait and how many need repair: what an open inbox is compared with. Shows nobody. */
export const lookAtWaiting = query('casework:read', z.object({}), async ({ tx }) => ({
  result: { ids: await waitingIds(tx, most), repairs: await countRepairs(tx) },
  shown: [],
}))

export type Waiting = Awaited<ReturnType<typeof lookAtWaiting>>

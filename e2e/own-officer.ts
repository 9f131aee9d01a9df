import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { anOfficer } from './bench/signed-in'
import { running } from './running'

/** An officer of this test alone, signed in: what is counted for them is what this test sent. */
export function ownOfficer(superuser: pg.Pool) {
  const { AUTH_SECRET } = JSON.parse(readFileSync(join(running.data, 'web.env.json'), 'utf8')) as Record<string, string>
  return anOfficer({ superuser, authSecret: AUTH_SECRET! })
}

/** How many referrals were posted for that officer within this hour. */
export async function postedBy(superuser: pg.Pool, officerId: string) {
  const { rows } = await superuser.query<{ posted: number }>(
    'select posted from account.submission_counts where account_id = $1',
    [officerId],
  )
  return rows[0]?.posted ?? 0
}

import { as, type Tx } from '@/db/as'
import { servedSurfaces } from '@/db/pools'
import { settingOn, settingsOn } from '@/db/queries/settings'
import { retentionRules, type RetentionRule } from '@/db/words/settings'
import { systemClock } from '../clock'
import { env } from '../env'
import { log } from '../log'
import { londonDateKey } from '../london-time'
import { retentionTold } from './retention'
import { readSettings, type Settings } from './settings'
import { readSetting } from './shipped'

type Told = Settings & { areExamples: boolean }

/** A page that anybody may read does not wait for a database that did not answer a moment ago. */
const pause = 10_000

let latest: Told | undefined
let askAgainAt = 0

/**
 * What the programme says about itself on pages that anybody may read: what an administrator settled, else what this
 * process was given, else examples. While the database does not answer, what it said last.
 */
export async function publicSettings(clock = systemClock): Promise<Told> {
  const given = readSettings(env().DIVERT_SETTINGS)
  if (!servedSurfaces().includes('public') || Date.now() < askAgainAt) return latest ?? given
  try {
    latest = await as('public', 'nobody', ({ tx }) => settled(tx, given, londonDateKey(clock())))
  } catch (error) {
    askAgainAt = Date.now() + pause
    log.warn('settings.not-read', { code: error instanceof Error ? error.name : 'unknown' })
  }
  return latest ?? given
}

async function settled(tx: Tx, given: Told, today: string): Promise<Told> {
  const particulars = readSetting('particulars', await settingOn(tx, 'particulars', today))
  const rules = await settingsOn(tx, 'retention:', today)
  const days = new Map<RetentionRule, number>()
  for (const rule of retentionRules) {
    const read = readSetting(`retention:${rule}`, rules.get(`retention:${rule}`))
    if (read) days.set(rule, read.days)
  }
  return {
    ...given,
    ...particulars,
    ...(days.size > 0 && { retention: retentionTold(days) }),
    areExamples: particulars ? false : given.areExamples,
  }
}

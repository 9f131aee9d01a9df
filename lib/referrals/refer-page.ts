import { as } from '@/db/as'
import type { Borough } from '@/db/words/places'
import { systemClock } from '../clock'
import { explained } from '../database-answers'
import { settings } from '../settings/settings'
import type { PublishedKey } from '../vault/published-key'
import { publishedKey, signingPublicKey, vault } from '../vault/vault'
import { servedBoroughs } from './served-boroughs'

/** What the officer's page holds: public facts, the same for everybody, so that a device may keep the page. */
export type ReferPage = {
  /** Which site takes the referrals of each borough served. */
  sites: [Borough, number][]
  key: PublishedKey
  signingKey: string
  /** How a young person reaches the team by text. */
  textNumber: string
}

export async function readReferPage(clock = systemClock): Promise<ReferPage> {
  const served = await explained(() => as('intake', 'nobody', ({ tx }) => servedBoroughs(tx, clock())))
  return {
    sites: [...served].sort(([one], [other]) => (one < other ? -1 : 1)),
    key: publishedKey(vault()),
    signingKey: signingPublicKey(vault()),
    textNumber: settings().team.text,
  }
}

import { as } from '@/db/as'
import type { Pathway } from '@/db/words/pathways'
import type { Borough } from '@/db/words/places'
import { systemClock } from '../clock'
import { explained } from '../database-answers'
import { clocksInForce } from '../settings/clocks-in-force'
import { publicSettings } from '../settings/public-settings'
import type { PublishedKey } from '../vault/published-key'
import { publishedKey, signingPublicKey, vault } from '../vault/vault'
import type { FirstContactClock } from '../working-time/first-contact'
import type { FormWords } from './form-words'
import { formWordsInForce } from './form-words-in-force'
import { servedBoroughs } from './served-boroughs'

/** What the officer's page holds: public facts, the same for everybody, so that a device may keep the page. */
export type ReferPage = {
  /** Which site takes the referrals of each borough served. */
  sites: [Borough, number][]
  /** The words a young person reads, and the answers offered. */
  words: FormWords
  /** By when somebody is in touch. */
  clocks: Record<Pathway, FirstContactClock>
  key: PublishedKey
  signingKey: string
  /** How a young person reaches the team by text. */
  textNumber: string
}

export async function readReferPage(clock = systemClock): Promise<ReferPage> {
  const { served, ...shown } = await explained(() =>
    as('intake', 'nobody', async ({ tx }) => ({
      served: await servedBoroughs(tx, clock()),
      words: await formWordsInForce(tx, clock()),
      clocks: await clocksInForce(tx, clock()),
    })),
  )
  const { team } = await publicSettings()
  return {
    ...shown,
    sites: [...served].sort(([one], [other]) => (one < other ? -1 : 1)),
    key: publishedKey(vault()),
    signingKey: signingPublicKey(vault()),
    textNumber: team.text,
  }
}

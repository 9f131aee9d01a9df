import type { Pathway } from '@/db/words/pathways'
import type { Borough } from '@/db/words/places'
import { firstContactDue, type FirstContactClock } from '../working-time/first-contact'
import type { ReferralDocument } from './document'
import { nextStepSentence, pathwayOf } from './model'
import { sealDocument } from './seal-document'
import { writeSealedPost } from './sealed-post'

/**
 * A referral sealed on the device for the site of its borough: what the young person is told, and what is posted.
 * `key` comes from `verifyPublishedKey`. Runs in a browser.
 */
export async function sealForSite(
  document: ReferralDocument,
  { sites, clocks }: { sites: ReadonlyMap<Borough, number>; clocks: Record<Pathway, FirstContactClock> },
  key: { keyId: string; publicKey: Uint8Array },
  now: Date,
) {
  const site = sites.get(document.borough)
  if (!site) throw new TypeError('A referral is sealed only after its borough was checked')
  const pathway = pathwayOf(document.route)
  const { reference, ...sealed } = await sealDocument(document, key)
  const dueAt = firstContactDue(now, clocks[pathway])
  return {
    reference,
    nextStep: nextStepSentence(document, dueAt),
    waiting: writeSealedPost({ ...sealed, site, pathway }),
  }
}

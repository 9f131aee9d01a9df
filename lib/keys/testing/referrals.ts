import { as } from '@/db/as'
import { putThroughLetterBox } from '@/db/queries/intake'
import { camden } from '@/db/testing/makers'
import { openNextEnvelope } from '@/lib/referrals/open-next-envelope'
import { sealReferral } from '@/lib/referrals/seal-referral'
import { aReferralDocument } from '@/lib/testing/a-referral-form'
import { drawNonce, nonceToText } from '@/lib/vault/reference'
import { vault } from '@/lib/vault/vault'

/** Thursday 19 November 2026, 16:42 in London. */
export const sentAt = new Date('2026-11-19T16:42:00Z')

export const daysLater = (days: number) => new Date(+sentAt + days * 24 * 60 * 60 * 1000)

/** A referral sealed for whichever key is published at this moment, and not yet sent. */
export function aSealedReferral() {
  return sealReferral(aReferralDocument({ nonce: nonceToText(drawNonce()) }), { now: sentAt })
}

export type SealedReferral = Awaited<ReturnType<typeof aSealedReferral>>

export async function send({ idempotencyKey, envelope }: SealedReferral) {
  const row = { idempotencyKey, envelope, siteId: camden, pathway: 'community' as const, receivedOn: '2026-11-19' }
  await as('intake', 'nobody', ({ tx }) => putThroughLetterBox(tx, row))
}

/** Opens everything in the letter box, as the running service does. Returns how many there were. */
export async function openAll(): Promise<number> {
  let opened = 0
  while (await openNextEnvelope(vault(), () => new Date(+sentAt + 3_000))) opened += 1
  return opened
}

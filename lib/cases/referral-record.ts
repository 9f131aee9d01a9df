import * as z from 'zod/mini'
import { referralDocument, type ReferralDocument } from '@/lib/referrals/document'

const { sealedAt, minutes, source, reasonNote, consent, likes } = referralDocument.shape

/**
 * What a referral said beyond the person and the codes on the case: what is sealed in `casework.cases`.
 * How the officer would describe their ethnicity is not in it: nobody who works with the young person may read that.
 */
export const referralRecord = z.strictObject({
  sealedAt,
  minutes,
  source,
  reasonNote,
  consent,
  likes,
  /** Whether the officer's token bore out who sent it; null when a specialist typed it in. */
  officer: z.nullable(z.enum(['confirmed', 'stated'])),
})

export type ReferralRecord = z.infer<typeof referralRecord>

export function referralRecordFrom(document: ReferralDocument, officer: 'confirmed' | 'stated'): ReferralRecord {
  return {
    sealedAt: document.sealedAt,
    minutes: document.minutes,
    source: document.source,
    reasonNote: document.reasonNote,
    consent: document.consent,
    likes: document.likes,
    officer: document.source.by === 'officer' ? officer : null,
  }
}

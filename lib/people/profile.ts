import * as z from 'zod/mini'
import { referralDocument, type ReferralDocument } from '@/lib/referrals/document'

const { person, language, reach } = referralDocument.shape

/** Who somebody is and how to reach them: what is sealed in `casework.people`. Each part has one shape, the referral's. */
export const profile = z.strictObject({ ...person.shape, language, reach })

export type Profile = z.infer<typeof profile>

export function profileFrom(document: ReferralDocument): Profile {
  return { ...document.person, language: document.language, reach: document.reach }
}

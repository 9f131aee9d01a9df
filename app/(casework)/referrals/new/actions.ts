'use server'
import { addReferral } from '@/lib/referrals/add-referral'
import { specialistContext } from '@/lib/referrals/contexts'
import type { ReferralFormState } from '@/lib/referrals/form-state'
import { openAddForm } from '@/lib/referrals/open-referral-form'
import { referralAction } from '@/lib/referrals/referral-action'

const answer = referralAction({ open: openAddForm, contextOf: specialistContext, send: addReferral })

export async function addReferralAction(previous: ReferralFormState, data: FormData): Promise<ReferralFormState> {
  return answer(previous, data)
}

'use server'
import type { ReferralFormState } from '@/lib/referrals/form-state'
import { officerContext } from '@/lib/referrals/contexts'
import { openReferForm } from '@/lib/referrals/open-referral-form'
import { referralAction } from '@/lib/referrals/referral-action'
import { sendWhole } from '@/lib/referrals/send-whole'

const answer = referralAction({ open: openReferForm, contextOf: officerContext, send: sendWhole })

export async function referAction(previous: ReferralFormState, data: FormData): Promise<ReferralFormState> {
  return answer(previous, data)
}

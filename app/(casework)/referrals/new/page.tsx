import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { openAddForm } from '@/lib/referrals/open-referral-form'
import { show } from '@/lib/show'
import { AddForm } from './_components/add-form'
import { addReferralAction } from './actions'

export const metadata: Metadata = { title: 'Add a referral' }

export default async function AddReferralPage() {
  const { boroughs, nonce } = await show(openAddForm, {})
  return (
    <div className="max-w-3xl space-y-5">
      <PageHeader
        heading="Add a referral"
        summary="For one that reached you in the custody suite, by phone, from a school or another worker, or on paper."
      />
      <AddForm action={addReferralAction} boroughs={boroughs} nonce={nonce} />
    </div>
  )
}

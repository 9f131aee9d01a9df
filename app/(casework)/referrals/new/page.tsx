import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { draftForForm } from '@/lib/drafts/draft-for-form'
import { openAddForm } from '@/lib/referrals/open-referral-form'
import { show } from '@/lib/show'
import { AddForm } from './_components/add-form'
import { addReferralAction } from './actions'

export const metadata: Metadata = { title: 'Add a referral' }

export default async function AddReferralPage({ searchParams }: { searchParams: Promise<{ draft?: string }> }) {
  const { boroughs, words, nonce } = await show(openAddForm, {})
  return (
    <div className="max-w-3xl space-y-5">
      <PageHeader
        heading="Add a referral"
        summary="For one that reached you in the custody suite, by phone, from a school or another worker, or on paper."
      />
      <AddForm
        action={addReferralAction}
        boroughs={boroughs}
        words={words}
        nonce={nonce}
        draft={await draftForForm(searchParams)}
      />
    </div>
  )
}

import type { Metadata } from 'next'
import { openReferForm } from '@/lib/referrals/open-referral-form'
import { settings } from '@/lib/settings/settings'
import { show } from '@/lib/show'
import { referAction } from './actions'
import { OfficerNav } from './_components/officer-nav'
import { Refer } from './_components/refer'

// The young person holds this page too: its title says nothing about who offers what.
export const metadata: Metadata = { title: { absolute: 'Refer' } }

export default async function ReferPage() {
  const { boroughs, nonce } = await show(openReferForm, {})
  return (
    <Refer
      action={referAction}
      boroughs={boroughs}
      nonce={nonce}
      textNumber={settings().team.text}
      nav={<OfficerNav />}
    />
  )
}

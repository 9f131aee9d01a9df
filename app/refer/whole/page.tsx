import type { Metadata } from 'next'
import { openReferForm } from '@/lib/referrals/open-referral-form'
import { settings } from '@/lib/settings/settings'
import { show } from '@/lib/show'
import { OfficerNav } from '../_components/officer-nav'
import { WholeRefer } from './_components/whole-refer'
import { referAction } from './actions'

export const metadata: Metadata = { title: { absolute: 'Refer' } }

export default async function WholeReferPage() {
  const { boroughs, nonce } = await show(openReferForm, {})
  return (
    <WholeRefer
      action={referAction}
      boroughs={boroughs}
      nonce={nonce}
      textNumber={settings().team.text}
      nav={<OfficerNav page="/refer/whole" />}
    />
  )
}

import type { Metadata } from 'next'
import { openReferForm } from '@/lib/referrals/open-referral-form'
import { publicSettings } from '@/lib/settings/public-settings'
import { show } from '@/lib/show'
import { OfficerNav } from '../_components/officer-nav'
import { WholeRefer } from './_components/whole-refer'
import { referAction } from './actions'

export const metadata: Metadata = { title: { absolute: 'Refer' } }

export default async function WholeReferPage() {
  const { boroughs, words, nonce } = await show(openReferForm, {})
  const { team } = await publicSettings()
  return (
    <WholeRefer
      action={referAction}
      boroughs={boroughs}
      words={words}
      nonce={nonce}
      textNumber={team.text}
      nav={<OfficerNav page="/refer/whole" />}
    />
  )
}

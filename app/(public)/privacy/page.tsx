import type { Metadata } from 'next'
import { publicSettings } from '@/lib/settings/public-settings'
import { PrivacyNotice } from '../_components/privacy-notice'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: 'Privacy notice' }

export default async function PrivacyPage() {
  return (
    <PublicPage>
      <PrivacyNotice settings={await publicSettings()} />
    </PublicPage>
  )
}

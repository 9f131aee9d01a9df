import type { Metadata } from 'next'
import { settings } from '@/lib/settings/settings'
import { PrivacyNotice } from '../_components/privacy-notice'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: 'Privacy notice' }

export default function PrivacyPage() {
  return (
    <PublicPage>
      <PrivacyNotice settings={settings()} />
    </PublicPage>
  )
}

import type { Metadata } from 'next'
import { settings } from '@/lib/settings/settings'
import { HowToStop } from '../_components/how-to-stop'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: { absolute: 'Change your mind' } }

export default function SayStopPage() {
  return (
    <PublicPage forYoungPeople>
      <HowToStop team={settings().team} />
    </PublicPage>
  )
}

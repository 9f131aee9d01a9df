import type { Metadata } from 'next'
import { publicSettings } from '@/lib/settings/public-settings'
import { HowToStop } from '../_components/how-to-stop'
import { PublicPage } from '../_components/public-page'

export const metadata: Metadata = { title: { absolute: 'Change your mind' } }

export default async function SayStopPage() {
  const { team } = await publicSettings()
  return (
    <PublicPage forYoungPeople>
      <HowToStop team={team} />
    </PublicPage>
  )
}

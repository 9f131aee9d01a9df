import type { Metadata } from 'next'
import { publicSettings } from '@/lib/settings/public-settings'
import { PublicPage } from '../../_components/public-page'
import { YoungPrivacy } from '../../_components/young-privacy'

export const metadata: Metadata = { title: { absolute: 'Your privacy' } }

export default async function YoungPeoplesPrivacyPage() {
  const { team, controller } = await publicSettings()
  return (
    <PublicPage forYoungPeople>
      <YoungPrivacy phone={team.phone} who={controller.name} />
    </PublicPage>
  )
}

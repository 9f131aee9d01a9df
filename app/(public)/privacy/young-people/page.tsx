import type { Metadata } from 'next'
import { settings } from '@/lib/settings/settings'
import { PublicPage } from '../../_components/public-page'
import { YoungPrivacy } from '../../_components/young-privacy'

export const metadata: Metadata = { title: { absolute: 'Your privacy' } }

export default function YoungPeoplesPrivacyPage() {
  const { team, controller } = settings()
  return (
    <PublicPage forYoungPeople>
      <YoungPrivacy phone={team.phone} who={controller.name} />
    </PublicPage>
  )
}

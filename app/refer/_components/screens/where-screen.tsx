import { MeetingFields } from '@/components/refer/meeting-fields'
import { PerceivedEthnicityField } from '@/components/refer/perceived-ethnicity-field'
import type { Borough } from '@/lib/places/model'
import { officerRoutes } from '@/lib/referrals/model'
import { OfficerProgress } from '../officer-progress'
import { ScreenSection } from '../screen-section'

export function WhereScreen({ boroughs }: { boroughs: readonly Borough[] }) {
  return (
    <ScreenSection name="where" heading="Where are you?" progress={<OfficerProgress step={2} />} canGoBack>
      <MeetingFields routes={officerRoutes} boroughs={boroughs} />
      <PerceivedEthnicityField />
    </ScreenSection>
  )
}

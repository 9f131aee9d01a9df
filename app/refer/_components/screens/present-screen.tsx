import { PresentField } from '@/components/refer/present-field'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function PresentScreen() {
  return (
    <ScreenSection name="present" heading={wording.present.title} theirs canGoBack>
      <PresentField legendHidden />
    </ScreenSection>
  )
}

import { ReachFields } from '@/components/refer/reach-fields'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function ReachScreen() {
  return (
    <ScreenSection name="reach" heading={wording.reach.title} theirs canGoBack>
      <ReachFields />
    </ScreenSection>
  )
}

import { PersonFields } from '@/components/refer/person-fields'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function YouScreen() {
  return (
    <ScreenSection name="you" heading={wording.you.title} theirs canGoBack>
      <PersonFields />
    </ScreenSection>
  )
}

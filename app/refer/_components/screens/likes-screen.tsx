import { LikesFields } from '@/components/refer/likes-fields'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function LikesScreen() {
  return (
    <ScreenSection name="likes" heading={wording.likes.title} theirs canGoBack>
      <LikesFields legendHidden />
    </ScreenSection>
  )
}

import { LanguageFields } from '@/components/refer/language-fields'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function LanguageScreen() {
  return (
    <ScreenSection name="language" heading={wording.language.title} theirs>
      <LanguageFields legendHidden />
    </ScreenSection>
  )
}

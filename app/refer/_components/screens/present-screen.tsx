import { PresentField } from '@/components/refer/present-field'
import { useFormWords } from '@/components/refer/form-words-context'
import { ScreenSection } from '../screen-section'

export function PresentScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="present" heading={wording.present.title} theirs canGoBack>
      <PresentField legendHidden />
    </ScreenSection>
  )
}

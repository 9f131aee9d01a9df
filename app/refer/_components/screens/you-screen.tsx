import { PersonFields } from '@/components/refer/person-fields'
import { useFormWords } from '@/components/refer/form-words-context'
import { ScreenSection } from '../screen-section'

export function YouScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="you" heading={wording.you.title} theirs canGoBack>
      <PersonFields />
    </ScreenSection>
  )
}

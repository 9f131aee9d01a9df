import { LanguageFields } from '@/components/refer/language-fields'
import { useFormWords } from '@/components/refer/form-words-context'
import { ScreenSection } from '../screen-section'

export function LanguageScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="language" heading={wording.language.title} theirs>
      <LanguageFields legendHidden />
    </ScreenSection>
  )
}

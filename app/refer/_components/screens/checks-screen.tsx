import { CheckFields } from '@/components/refer/check-fields'
import { ChoicePoints } from '@/components/refer/choice-points'
import { useFormWords } from '@/components/refer/form-words-context'
import { Details } from '@/components/ui/details'
import { ScreenSection } from '../screen-section'

export function ChecksScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="checks" heading={wording.checks.title} hint={wording.checks.hint} theirs canGoBack>
      <CheckFields />
      <div className="noscript:hidden">
        <Details summary="Look back at what we said">
          <ChoicePoints />
        </Details>
      </div>
    </ScreenSection>
  )
}

import { ReachFields } from '@/components/refer/reach-fields'
import { useFormWords } from '@/components/refer/form-words-context'
import { ScreenSection } from '../screen-section'

export function ReachScreen() {
  const { wording } = useFormWords()
  return (
    <ScreenSection name="reach" heading={wording.reach.title} theirs canGoBack>
      <ReachFields />
    </ScreenSection>
  )
}

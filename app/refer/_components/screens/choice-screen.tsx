import { ChoiceField } from '@/components/refer/choice-field'
import { ChoicePoints } from '@/components/refer/choice-points'
import { useFormWords } from '@/components/refer/form-words-context'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { SubmitButton } from '@/components/ui/submit-button'
import { ScreenSection } from '../screen-section'

/** Three buttons; without script, where a button would post everything, three answers and a way to stop here. */
export function ChoiceScreen() {
  const { title, yes, no, notNow } = useFormWords().wording.choice
  return (
    <ScreenSection
      name="choice"
      heading={title}
      theirs
      canGoBack
      foot={
        <div className="contents noscript:hidden">
          <PhoneFoot>
            <SubmitButton wide variant="secondary" name="choose" value="yes">
              {yes}
            </SubmitButton>
            <SubmitButton wide variant="secondary" name="choose" value="no">
              {no}
            </SubmitButton>
            <SubmitButton wide variant="quiet" name="choose" value="not_now">
              {notNow}
            </SubmitButton>
          </PhoneFoot>
        </div>
      }
    >
      <ChoicePoints />
      <div className="hidden space-y-4 noscript:block">
        <ChoiceField legend="Your choice" />
        <SubmitButton wide variant="secondary">
          I said no, or not now: stop here
        </SubmitButton>
      </div>
    </ScreenSection>
  )
}

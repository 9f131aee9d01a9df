import { useFormWords } from '@/components/refer/form-words-context'
import { ReadBackCards } from '@/components/refer/read-back-cards'
import { PhoneFoot } from '@/components/shell/phone-foot'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReadBackCard } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

type Props = { cards: readonly ReadBackCard[]; calledName: string }

export function ReadBackScreen({ cards, calledName }: Props) {
  const { wording } = useFormWords()
  return (
    <ScreenSection
      name="read_back"
      heading={`Is this right, ${calledName}?`}
      hint={wording.readBack.hint}
      theirs
      canGoBack
      foot={
        <PhoneFoot>
          <SubmitButton wide name="readBack" value="yes">
            {wording.readBack.send}
          </SubmitButton>
          <div className="hidden noscript:grid">
            <SubmitButton wide variant="secondary" name="change" value="you">
              Change something
            </SubmitButton>
          </div>
        </PhoneFoot>
      }
    >
      <ReadBackCards cards={cards} />
    </ScreenSection>
  )
}

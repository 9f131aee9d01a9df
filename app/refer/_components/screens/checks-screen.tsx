import { CheckFields } from '@/components/refer/check-fields'
import { ChoicePoints } from '@/components/refer/choice-points'
import { Details } from '@/components/ui/details'
import { wording } from '@/lib/referrals/model'
import { ScreenSection } from '../screen-section'

export function ChecksScreen() {
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

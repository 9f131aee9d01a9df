import { ActNow } from '@/components/refer/act-now'
import { ReasonFields } from '@/components/refer/reason-fields'
import { OfficerProgress } from '../officer-progress'
import { ScreenSection } from '../screen-section'

export function WhyScreen() {
  return (
    <ScreenSection name="why" heading="Why now?" progress={<OfficerProgress step={1} />}>
      <ReasonFields legendHidden hint="Tick what fits. They will read this and can take any of it out.">
        <ActNow />
      </ReasonFields>
    </ScreenSection>
  )
}

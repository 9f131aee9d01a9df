import { CheckFields } from '@/components/refer/check-fields'
import { ChoiceField } from '@/components/refer/choice-field'
import { ChoicePoints } from '@/components/refer/choice-points'
import { useFormWords } from '@/components/refer/form-words-context'
import { LanguageFields } from '@/components/refer/language-fields'
import { LikesFields } from '@/components/refer/likes-fields'
import { MeetingFields } from '@/components/refer/meeting-fields'
import { PersonFields } from '@/components/refer/person-fields'
import { PresentField } from '@/components/refer/present-field'
import { ReachFields } from '@/components/refer/reach-fields'
import { ReasonFields } from '@/components/refer/reason-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Borough } from '@/lib/places/model'
import { specialistRoutes } from '@/lib/referrals/model'
import { FormSection } from './form-section'
import { HowItCame } from './how-it-came'

/** The same questions as on an officer's phone, in the same order, on one page. */
export function AddSections({ boroughs }: { boroughs: readonly Borough[] }) {
  const { wording } = useFormWords()
  return (
    <>
      <FormSection id="why-now" heading="Why now">
        <ReasonFields
          legendHidden
          hint="Tick what fits. The young person hears it read back and can take any of it out."
        />
      </FormSection>
      <FormSection id="how-it-came" heading="How it came">
        <MeetingFields routes={specialistRoutes} boroughs={boroughs} />
        <HowItCame />
      </FormSection>
      <FormSection
        id="their-choice"
        heading="Their choice"
        hint="From here on the words are theirs. Read them out as they stand, or let the young person read."
      >
        <LanguageFields />
        <ChoicePoints />
        <ChoiceField legend={wording.choice.title} />
        <CheckFields />
      </FormSection>
      <FormSection id="who-they-are" heading="Who they are">
        <PersonFields />
      </FormSection>
      <FormSection id="how-to-reach-them" heading="How to reach them">
        <ReachFields />
        <PresentField />
      </FormSection>
      <FormSection id="what-they-like" heading="What they like">
        <LikesFields />
      </FormSection>
      <SubmitButton>Read it back</SubmitButton>
    </>
  )
}

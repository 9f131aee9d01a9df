'use client'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Details } from '@/components/ui/details'
import { Radios } from '@/components/ui/radios'
import { TextField } from '@/components/ui/text-field'
import { useField } from '@/components/ui/use-field'
import { ageBandLabels } from '@/lib/format'
import { howOldLabels, limits } from '@/lib/referrals/model'
import { BirthDateFields } from './birth-date-fields'
import { useFormWords } from './form-words-context'
import { optionsOf } from './options'

const notKnown = [{ value: 'not_known', label: howOldLabels.not_known }]

/** What they like to be called and how old they are; a date of birth is one of three ways to say it. */
export function PersonFields() {
  const { wording } = useFormWords()
  const band = useField('ageBand')
  const howOld = useField('howOld')
  const roughly = [band, howOld].some(({ values, error }) => values[0] || error)
  return (
    <>
      <TextField name="calledName" label={wording.you.calledName} maxLength={limits.calledName} />
      <TextField name="lastName" label="Last name (if you like)" maxLength={limits.lastName} />
      <TextField
        name="pronouns"
        label="Pronouns (if you like)"
        hint="Like she, he or they"
        maxLength={limits.pronouns}
        width="medium"
      />
      <BirthDateFields />
      <Details summary="I'd rather say roughly how old I am" open={roughly}>
        <div className="space-y-4">
          <Radios name="ageBand" legend="Roughly how old are you?" options={optionsOf(ageBandLabels)} />
          <Checkboxes name="howOld" legend="Or" options={notKnown} legendHidden />
        </div>
      </Details>
    </>
  )
}

'use client'
import { Details } from '@/components/ui/details'
import { Radios } from '@/components/ui/radios'
import { useField } from '@/components/ui/use-field'
import { perceivedLabels } from '@/lib/referrals/model'
import { optionsOf } from './options'

const noAnswer = { value: '', label: 'No answer' }

/** Asked of the officer alone, never needed, and kept from whoever works with the young person. */
export function PerceivedEthnicityField() {
  const { values, error } = useField('perceivedEthnicity')
  return (
    <Details summary="Their ethnicity, as you see it (optional)" open={Boolean(values[0] || error)}>
      <Radios
        name="perceivedEthnicity"
        legend="How would you describe their ethnicity?"
        hint="Only to check that the service is offered fairly. It is counted, and never shown to their coach. They are told, and can take it out."
        options={[...optionsOf(perceivedLabels), noAnswer]}
      />
    </Details>
  )
}

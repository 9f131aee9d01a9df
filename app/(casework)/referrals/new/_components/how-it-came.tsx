import { optionsOf } from '@/components/refer/options'
import { Radios } from '@/components/ui/radios'
import { TextField } from '@/components/ui/text-field'
import { cameFromLabels, consentWayLabels, limits } from '@/lib/referrals/model'

/** Asked of a specialist alone: an officer's phone knows it. */
export function HowItCame() {
  return (
    <>
      <Radios name="cameFrom" legend="Where did it come from?" options={optionsOf(cameFromLabels)} />
      <TextField
        name="fromWhom"
        label="From whom (if it helps)"
        hint="A role and a place, like head of year at a school"
        maxLength={limits.fromWhom}
      />
      <Radios
        name="way"
        legend="How did the young person say yes?"
        options={optionsOf(consentWayLabels, ['in_person', 'by_phone', 'on_paper'])}
      />
    </>
  )
}

import { Checkboxes } from '@/components/ui/checkboxes'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { limits, otherWayLabels } from '@/lib/referrals/model'

type Names = { name: string; nameLabel: string; phone: string; phoneLabel: string }

function NameAndNumber({ name, nameLabel, phone, phoneLabel }: Names) {
  return (
    <div className="space-y-4">
      <TextField name={name} label={nameLabel} maxLength={limits.wayName} />
      <TextField name={phone} label={phoneLabel} type="tel" inputMode="tel" maxLength={30} width="medium" />
    </div>
  )
}

const details = {
  parent_or_carer: (
    <NameAndNumber name="carerName" nameLabel="Their name" phone="carerPhone" phoneLabel="Their number" />
  ),
  worker: <TextField name="worker" label="Who are they, and how do we reach them?" maxLength={limits.wayDetail} />,
  school: <TextField name="school" label="Which school or college?" maxLength={limits.wayDetail} />,
  solicitor: <TextField name="solicitor" label="Who is your solicitor?" maxLength={limits.wayDetail} />,
  letter: (
    <TextareaField name="letterAddress" label="Where should we write to?" rows={3} limit={limits.letterAddress} />
  ),
  visit: <TextField name="visitPlace" label="Where is it OK to visit?" maxLength={limits.wayDetail} />,
  another_number: (
    <NameAndNumber name="otherNumberWhose" nameLabel="Whose is it?" phone="otherNumber" phoneLabel="The number" />
  ),
  i_will_contact_you: undefined,
} satisfies Record<keyof typeof otherWayLabels, unknown>

const ways = Object.keys(otherWayLabels) as (keyof typeof otherWayLabels)[]
const options = ways.map((value) => ({ value, label: otherWayLabels[value], reveal: details[value] }))

export function OtherWayFields() {
  return (
    <Checkboxes name="otherWays" legend="Other ways to reach you" hint="Pick as many as you like" options={options} />
  )
}

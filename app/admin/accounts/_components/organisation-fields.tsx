import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Places } from '@/lib/administration/accounts/get-choices'

export function OrganisationFields({ places, held }: { places: Places; held?: { organisation: string } }) {
  const open = places.organisations.filter(({ name, endedOn }) => !endedOn || name === held?.organisation)
  return (
    <>
      <SelectField
        name="organisation"
        label="Organisation"
        emptyLabel="Choose, or enter another below"
        options={open.map(({ name }) => ({ value: name, label: name }))}
        defaultValue={held?.organisation}
        width="long"
      />
      <TextField name="otherOrganisation" label="Another organisation" hint="If it is not in the list." />
    </>
  )
}

import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'

type Props = { colleagues: { id: string; name: string }[]; chosen: string | null }

export function ChooseColleague({ colleagues, chosen }: Props) {
  return (
    <form action="/caseload" className="flex flex-wrap items-end gap-2.5">
      <SelectField
        name="specialist"
        label="Whose cases"
        emptyLabel="Everybody's"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={chosen ?? ''}
      />
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  )
}

import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { changeKindLabels, changeKinds, type ChangeKind } from '@/lib/administration/change-kinds'

type Props = { people: readonly { id: string; name: string }[]; kind?: ChangeKind; by?: string }

/** Which changes: the address keeps the answer. */
export function ChangeFilter({ people, kind, by }: Props) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-4 print:hidden">
      <SelectField
        name="kind"
        label="About"
        emptyLabel="Everything"
        defaultValue={kind}
        options={changeKinds.map((value) => ({ value, label: changeKindLabels[value] }))}
      />
      <SelectField
        name="by"
        label="Changed by"
        emptyLabel="Everybody"
        defaultValue={by}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton variant="secondary" pendingLabel="Looking…">
        Show
      </SubmitButton>
    </form>
  )
}

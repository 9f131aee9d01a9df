import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { boroughLabels } from '@/lib/places/model'
import { giveBoroughAction, stopBoroughAction } from '../actions'

type Props = { sites: readonly { id: number; name: string }[]; today: string }

const boroughs = Object.entries(boroughLabels).map(([value, label]) => ({ value, label }))

/** To give a borough to a site from a day on, or to stop taking its referrals. */
export function BoroughForms({ sites, today }: Props) {
  return (
    <Card as="section" labelledBy="give-borough">
      <h2 id="give-borough" className="mb-3 text-xl">
        Give a borough to a site
      </h2>
      <Form action={giveBoroughAction} prefix="give" className="mb-4 space-y-4">
        <SelectField name="area" label="Borough" emptyLabel="Choose" options={boroughs} />
        <SelectField
          name="siteId"
          label="Site"
          emptyLabel="Choose"
          options={sites.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField name="fromOn" label="From which day?" type="date" width="short" defaultValue={today} />
        <SubmitButton pendingLabel="Saving…">Give it to this site</SubmitButton>
      </Form>
      <Details summary="Stop taking referrals from a borough">
        <Form action={stopBoroughAction} prefix="stop" className="space-y-4">
          <SelectField name="area" label="Borough" emptyLabel="Choose" options={boroughs} />
          <TextField name="toOn" label="Last day" type="date" width="short" />
          <SubmitButton variant="secondary" pendingLabel="Saving…">
            Stop after that day
          </SubmitButton>
        </Form>
      </Details>
    </Card>
  )
}

import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { TextField } from '@/components/ui/text-field'
import type { ListedOrganisation } from '@/lib/administration/list-organisations'
import { organisationKindLabels } from '@/lib/administration/model'
import { formatCount, formatDate } from '@/lib/format'
import { changeOrganisationAction } from '../actions'

const kinds = Object.entries(organisationKindLabels).map(([value, label]) => ({ value, label }))

type Props = { organisation: ListedOrganisation; /** Its place in the list: a name makes no id. */ at: number }

export function OrganisationCard({ organisation, at }: Props) {
  const { name, kind, endedOn, hasEnded, people } = organisation
  return (
    <Card as="section" labelledBy={`organisation-${at}`}>
      <h2 id={`organisation-${at}`} className="flex flex-wrap items-center gap-2 text-lg">
        {name}
        {endedOn && (
          <Tag tone="warn">
            {hasEnded ? 'Ended' : 'Ends'} {formatDate(endedOn)}
          </Tag>
        )}
      </h2>
      <p className="text-ink-soft">
        {organisationKindLabels[kind]}, {formatCount(people, 'person', 'people')} with an account
      </p>
      <Details summary={`Change ${name}`}>
        <Form action={changeOrganisationAction} prefix={`organisation-${at}`} className="space-y-4">
          <input type="hidden" name="was" value={name} />
          <TextField name="name" label="Name" defaultValue={name} />
          <Radios name="kind" legend="What is it?" options={kinds} defaultValue={kind} />
          <TextField
            name="endedOn"
            label="From which day does nobody new work there?"
            hint="Blank: it goes on. It cannot end while somebody has an account there."
            type="date"
            width="short"
            defaultValue={endedOn ?? ''}
          />
          <SubmitButton variant="secondary" pendingLabel="Saving…">
            Save
          </SubmitButton>
        </Form>
      </Details>
    </Card>
  )
}

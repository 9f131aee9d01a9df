import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { listOrganisations } from '@/lib/administration/list-organisations'
import { organisationKindLabels } from '@/lib/administration/model'
import { formatCount } from '@/lib/format'
import { show } from '@/lib/show'
import { addOrganisationAction } from './actions'
import { OrganisationCard } from './_components/organisation-card'

export const metadata: Metadata = { title: 'Organisations' }

const doneWords: Record<string, string> = { added: 'Added.', changed: 'Changed.' }
const kinds = Object.entries(organisationKindLabels).map(([value, label]) => ({ value, label }))

type Props = { searchParams: Promise<{ done?: string }> }

export default async function OrganisationsPage({ searchParams }: Props) {
  const { viewer, organisations } = await show(listOrganisations, {})
  const words = doneWords[(await searchParams).done ?? '']
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Organisations" summary={formatCount(organisations.length, 'organisation')} />
      <p className="mt-1 max-w-3xl text-ink-soft">
        Where people with an account work: the service, police forces, partners.
      </p>
      <div className="my-5 max-w-3xl space-y-4">
        {words && (
          <Notice tone="ok" live>
            {words}
          </Notice>
        )}
        {organisations.map((organisation, at) => (
          <OrganisationCard key={organisation.name} organisation={organisation} at={at} />
        ))}
        <Card as="section" labelledBy="new-organisation">
          <h2 id="new-organisation" className="mb-3 text-xl">
            Add an organisation
          </h2>
          <Form action={addOrganisationAction} prefix="new" className="space-y-4">
            <TextField name="name" label="Name" />
            <Radios name="kind" legend="What is it?" options={kinds} />
            <SubmitButton pendingLabel="Adding…">Add this organisation</SubmitButton>
          </Form>
        </Card>
      </div>
    </StaffShell>
  )
}

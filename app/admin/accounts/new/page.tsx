import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { roleLabels } from '@/lib/account/model'
import { getChoices } from '@/lib/administration/accounts/get-choices'
import { show } from '@/lib/show'
import { OrganisationFields } from '../_components/organisation-fields'
import { PersonFields } from '../_components/person-fields'
import { PlaceFields } from '../_components/place-fields'
import { WayFields } from '../_components/way-fields'
import { inviteAccountAction } from './actions'

export const metadata: Metadata = { title: 'Invite somebody' }

const roles = Object.entries(roleLabels).map(([value, label]) => ({ value, label }))

export default async function InvitePage() {
  const { viewer, places } = await show(getChoices, {})
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Invite somebody" />
      <Card className="mt-5 max-w-3xl">
        <Form action={inviteAccountAction} className="space-y-6" autoComplete="off">
          <PersonFields />
          <Radios name="role" legend="Role" options={roles} />
          <OrganisationFields places={places} />
          <PlaceFields places={places} withTeams withLeads />
          <WayFields />
          <div className="flex flex-wrap gap-2.5">
            <SubmitButton pendingLabel="Inviting…">Invite</SubmitButton>
            <ButtonLink variant="quiet" href="/admin">
              Cancel
            </ButtonLink>
          </div>
        </Form>
      </Card>
    </StaffShell>
  )
}

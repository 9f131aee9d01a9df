import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { worksAtSites, worksInTeams } from '@/lib/administration/accounts/model'
import { OrganisationFields } from '../../_components/organisation-fields'
import { PersonFields } from '../../_components/person-fields'
import { PlaceFields } from '../../_components/place-fields'
import { WayFields } from '../../_components/way-fields'
import { changeAccountAction } from '../actions'

const anew =
  'With another address the password has to be chosen again: they are signed out, and a link goes to the new address.'

export function DetailsCard({ account, places }: AccountPage) {
  return (
    <Card as="section" labelledBy="details">
      <h2 id="details">Name, address and places</h2>
      <Details summary="Change these">
        <Form action={changeAccountAction} className="mt-2 space-y-6" autoComplete="off">
          <input type="hidden" name="id" value={account.id} />
          <PersonFields held={account} emailHint={anew} />
          <OrganisationFields places={places} held={account} />
          {worksAtSites(account.role) && (
            <PlaceFields
              places={places}
              held={account}
              withTeams={worksInTeams(account.role)}
              withLeads={account.role === 'practice_lead'}
            />
          )}
          <WayFields held={account} />
          <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
        </Form>
      </Details>
    </Card>
  )
}

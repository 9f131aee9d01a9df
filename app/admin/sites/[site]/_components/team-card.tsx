import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { ListedSite } from '@/lib/administration/list-sites'
import { endTeamAction, nameTeamAction } from '../actions'
import { SiteState } from '../../_components/sites-table'
import { EndForm } from './end-form'

/** A team, who is in it and who leads it. */
export function TeamCard({ team }: { team: ListedSite['teams'][number] }) {
  const { id, name, siteId, members, endedOn, hasEnded } = team
  return (
    <Card as="section" labelledBy={`team-${id}`}>
      <h2 id={`team-${id}`} className="mb-2 flex flex-wrap items-center gap-2 text-xl">
        Team {name} <SiteState endedOn={endedOn} hasEnded={hasEnded} />
      </h2>
      {members.length === 0 ? (
        <p className="text-ink-soft">Nobody is in it yet. People are put into teams on their account’s page.</p>
      ) : (
        <ul className="mb-2">
          {members.map((member) => (
            <li key={member.name}>
              {member.name}
              {member.isLead && <b> (lead)</b>}
            </li>
          ))}
        </ul>
      )}
      <Details summary={`Rename or end ${name}`}>
        <Form action={nameTeamAction} prefix={`team-${id}`} className="mb-5 space-y-4">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="siteId" value={siteId} />
          <TextField name="name" label="Name of the team" defaultValue={name} />
          <SubmitButton variant="secondary" pendingLabel="Saving…">
            Rename it
          </SubmitButton>
        </Form>
        <EndForm action={endTeamAction} prefix={`end-team-${id}`} id={id} endedOn={endedOn} what="team" />
      </Details>
    </Card>
  )
}

import { Checkboxes } from '@/components/ui/checkboxes'
import type { Places } from '@/lib/administration/accounts/get-choices'

type Props = {
  places: Places
  held?: { siteIds: number[]; teams: { id: number; isLead: boolean }[] }
  /** Whose work is in teams, and who may lead one. */
  withTeams: boolean
  withLeads: boolean
}

/** Sites, and teams by their site. What has ended is offered to nobody who is not there already. */
export function PlaceFields({ places, held, withTeams, withLeads }: Props) {
  const siteIds = held?.siteIds.map(String) ?? []
  const teamIds = held?.teams.map(({ id }) => String(id)) ?? []
  const leadIds = held?.teams.filter(({ isLead }) => isLead).map(({ id }) => String(id)) ?? []
  const sites = places.sites.filter(({ id, endedOn }) => !endedOn || siteIds.includes(String(id)))
  const siteName = (id: number) => places.sites.find((site) => site.id === id)?.name ?? ''
  const teams = places.teams
    .filter(({ id, endedOn }) => !endedOn || teamIds.includes(String(id)))
    .map(({ id, name, siteId }) => ({ value: String(id), label: `${siteName(siteId)}: ${name}` }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return (
    <>
      <Checkboxes
        name="siteIds"
        legend="Sites"
        options={sites.map(({ id, name }) => ({ value: String(id), label: name }))}
        defaultValue={siteIds}
        inline
      />
      {withTeams && teams.length > 0 && (
        <Checkboxes
          name="teamIds"
          legend="Teams"
          hint="For specialists and practice leads."
          options={teams}
          defaultValue={teamIds}
        />
      )}
      {withLeads && teams.length > 0 && (
        <Checkboxes
          name="leadIds"
          legend="Teams they lead"
          hint="For practice leads. They are told when somebody opens a case of theirs from outside the team."
          options={teams}
          defaultValue={leadIds}
        />
      )}
    </>
  )
}

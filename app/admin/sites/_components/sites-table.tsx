import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import type { ListedSite } from '@/lib/administration/list-sites'
import { formatDate } from '@/lib/format'

const columns: Column<ListedSite>[] = [
  {
    id: 'name',
    header: 'Site',
    isRowHeader: true,
    cell: ({ id, name }) => <TextLink href={`/admin/sites/${id}`}>{name}</TextLink>,
  },
  {
    id: 'boroughs',
    header: 'Boroughs today',
    cell: ({ areas }) =>
      areas
        .filter(({ isToCome }) => !isToCome)
        .map(({ borough }) => borough)
        .join(', ') || 'None',
  },
  { id: 'teams', header: 'Teams', cell: ({ teams }) => teams.map(({ name }) => name).join(', ') || 'None' },
  { id: 'people', header: 'People', align: 'end', cell: ({ people }) => people },
  { id: 'state', header: 'State', cell: (site) => <SiteState {...site} /> },
]

/** Whether a site or a team goes on, has ended, or will. */
export function SiteState({ endedOn, hasEnded }: { endedOn: string | null; hasEnded: boolean }) {
  if (endedOn === null) return <Tag tone="good">Open</Tag>
  return (
    <Tag tone="warn">
      {hasEnded ? 'Ended' : 'Ends'} {formatDate(endedOn)}
    </Tag>
  )
}

export function SitesTable({ sites }: { sites: readonly ListedSite[] }) {
  return <DataTable caption="Sites" columns={columns} rows={sites} rowId={({ id }) => String(id)} />
}

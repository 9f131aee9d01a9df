import { DataTable } from '@/components/ui/data-table'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Column } from '@/components/ui/table-model'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ListedSite } from '@/lib/administration/list-sites'
import { formatDate } from '@/lib/format'
import { withdrawBoroughAction } from '../actions'

type Row = ListedSite['areas'][number] & { site: string }

const columns: Column<Row>[] = [
  { id: 'borough', header: 'Borough', isRowHeader: true, cell: ({ borough }) => borough },
  { id: 'site', header: 'Referrals go to', cell: ({ site }) => site },
  { id: 'from', header: 'From', cell: ({ fromOn }) => formatDate(fromOn) },
  { id: 'to', header: 'Until', cell: ({ toOn }) => (toOn ? formatDate(toOn) : 'No end') },
  {
    id: 'withdraw',
    header: 'Withdraw',
    headerHidden: true,
    cell: (row) => (row.isToCome ? <Withdraw {...row} /> : null),
  },
]

function Withdraw({ area, borough, fromOn }: Row) {
  return (
    <Form action={withdrawBoroughAction} prefix={`${area}-${fromOn}`}>
      <input type="hidden" name="area" value={area} />
      <input type="hidden" name="fromOn" value={fromOn} />
      <SubmitButton variant="quiet" pendingLabel="Withdrawing…">
        Withdraw
        <VisuallyHidden>
          : {borough}, from {formatDate(fromOn)}
        </VisuallyHidden>
      </SubmitButton>
    </Form>
  )
}

/** Which site takes a borough's referrals, now and from a day on. */
export function BoroughsTable({ sites }: { sites: readonly ListedSite[] }) {
  const rows = sites
    .flatMap(({ name, areas }) => areas.map((area) => ({ ...area, site: name })))
    .sort((one, other) => one.borough.localeCompare(other.borough, 'en-GB') || (one.fromOn < other.fromOn ? -1 : 1))
  return (
    <DataTable
      caption="Boroughs"
      captionShown
      columns={columns}
      rows={rows}
      rowId={({ area, fromOn }) => `${area} ${fromOn}`}
    />
  )
}

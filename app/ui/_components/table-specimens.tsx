import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column, Sort } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import { TickBox } from '@/components/ui/tick-box'
import { TextLink } from '@/components/ui/text-link'
import { Specimen } from './specimen'
import { tableRows, type SpecimenRow } from './table-rows'

const columns: Column<SpecimenRow>[] = [
  {
    id: 'tick',
    header: 'Choose',
    headerHidden: true,
    cell: (row) => <TickBox name="chosen" value={row.reference} label={`Choose ${row.name}`} />,
  },
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    cell: (row) => (
      <>
        <TextLink href="/ui" className="font-bold">
          {row.name}
        </TextLink>
        , {row.age} {row.note && <Tag tone="warn">{row.note}</Tag>}
        <span className="block text-sm text-ink-soft tabular">{row.reference}</span>
      </>
    ),
  },
  {
    id: 'route',
    header: 'Came by',
    cell: (row) => <Tag tone={row.route === 'Custody' ? 'info' : 'brand'}>{row.route}</Tag>,
  },
  { id: 'received', header: 'Received', sorts: 'asc', cell: (row) => row.received },
  { id: 'due', header: 'First contact due', sorts: 'desc', cell: (row) => row.due },
  { id: 'tries', header: 'Tries', sorts: 'desc', align: 'end', cell: (row) => row.tries },
]

const href = (sort: Sort) => `/ui?sort=${sort.by}&order=${sort.direction}`

export function TableSpecimens({ sort }: { sort: Sort }) {
  return (
    <Specimen name="Table">
      <DataTable
        caption="Waiting"
        columns={columns}
        rows={tableRows}
        rowId={(row) => row.reference}
        isChosen={(row) => row === tableRows[0]}
        sort={sort}
        sortHref={href}
      />
      <h3>The same in a narrow column</h3>
      <div className="max-w-90">
        <DataTable
          caption="In a narrow column"
          captionShown
          columns={columns.slice(1, 5)}
          rows={tableRows.slice(0, 2)}
          rowId={(row) => row.reference}
          sort={sort}
          sortHref={href}
        />
      </div>
      <h3>Without rows</h3>
      <DataTable
        caption="Nobody"
        columns={columns}
        rows={[]}
        rowId={(row) => row.reference}
        empty={<EmptyState heading="No rows">Change the filter to see more.</EmptyState>}
      />
    </Specimen>
  )
}

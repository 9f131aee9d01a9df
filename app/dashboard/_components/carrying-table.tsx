import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column } from '@/components/ui/table-model'
import type { Carried } from '@/lib/insight/carried'
import { carriedParts } from './carried-parts'

const columns: Column<Carried>[] = [
  { id: 'specialist', header: 'Specialist', cell: (row) => row.specialist, isRowHeader: true },
  ...carriedParts.map(({ key, label }): Column<Carried> => ({
    id: key,
    header: label,
    cell: (row) => row[key],
    align: 'end',
  })),
  { id: 'total', header: 'All', cell: (row) => row.total, align: 'end' },
]

/** The bars above in figures. */
export function CarryingTable({ carried }: { carried: Carried[] }) {
  return (
    <Card as="section" labelledBy="by-specialist">
      <h2 id="by-specialist" className="mb-3">
        By specialist
      </h2>
      <DataTable
        caption="Open cases by specialist"
        columns={columns}
        rows={carried}
        rowId={(row) => row.specialistId}
        empty={<EmptyState heading="No specialist works here yet">Your administrator adds accounts.</EmptyState>}
      />
    </Card>
  )
}

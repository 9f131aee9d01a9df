import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import { share } from '@/lib/insight/model'
import type { Totals } from '@/lib/insight/totals'

type Row = Totals & { name: string }
type Props = { heading: string; note?: string; firstColumn: string; rows: Row[] }

function columns(firstColumn: string): Column<Row>[] {
  return [
    { id: 'name', header: firstColumn, cell: (row) => row.name, isRowHeader: true },
    { id: 'referrals', header: 'New', cell: (row) => row.referrals, align: 'end' },
    { id: 'in-time', header: 'In time', cell: (row) => <InTime {...row.firstContact} />, align: 'end' },
    { id: 'waiting', header: 'Waiting now', cell: (row) => row.waiting, align: 'end' },
    { id: 'overdue', header: 'Overdue now', cell: (row) => row.overdue, align: 'end' },
  ]
}

/** The same measures as the figures above, laid side by side. */
export function ComparisonTable({ heading, note, firstColumn, rows }: Props) {
  const id = firstColumn.toLowerCase().replace(' ', '-')
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id}>{heading}</h2>
      {note && <p className="mt-1 text-sm text-ink-soft">{note}</p>}
      <div className="mt-3">
        <DataTable caption={heading} columns={columns(firstColumn)} rows={rows} rowId={(row) => row.name} />
      </div>
    </Card>
  )
}

function InTime({ inTime, due }: { inTime: number; due: number }) {
  const words = share(inTime, due)
  return (
    <>
      {words}
      {words.endsWith('%') && (
        <span className="block text-sm text-ink-soft">
          {inTime} of {due}
        </span>
      )}
    </>
  )
}

import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import type { Look } from '@/lib/audit/model'
import { formatDay, formatTime } from '@/lib/format'

type Props = { looks: readonly Look[]; now: Date }

export function LooksTable({ looks, now }: Props) {
  const columns: Column<Look>[] = [
    { id: 'who', header: 'Who', isRowHeader: true, cell: ({ who }) => who },
    { id: 'when', header: 'When', cell: (look) => when(look, now) },
    { id: 'did', header: 'What they did', cell: ({ did }) => did.join(', ') },
    { id: 'why', header: 'Why', cell: ({ purposes }) => purposes.join(', ') || 'None asked for' },
  ]
  return (
    <DataTable
      caption="Who has looked, newest first"
      columns={columns}
      rows={looks}
      rowId={({ day, who, first }) => `${day} ${who} ${first.getTime()}`}
    />
  )
}

function when({ first, last, times }: Look, now: Date) {
  const [from, to] = [formatTime(first), formatTime(last)]
  return (
    <span className="tabular">
      <span className="whitespace-nowrap">{formatDay(first, now)}</span>{' '}
      <span className="block text-sm text-ink-soft">
        {from === to ? from : `${from} to ${to}`}
        {times > 1 && `, ${times} times`}
      </span>
    </span>
  )
}

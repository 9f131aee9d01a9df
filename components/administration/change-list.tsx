import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import { factSentence, type ChangeWords } from '@/lib/administration/model'
import { formatDayTime } from '@/lib/format'

export type ListedChange = ChangeWords & { id: number; at: Date; who: string }

const columns: Column<ListedChange>[] = [
  { id: 'what', header: 'What', isRowHeader: true, cell: ({ subject }) => subject },
  {
    id: 'change',
    header: 'Before → now',
    cell: ({ facts }) => (
      <ul className="space-y-1">
        {facts.map((fact) => (
          <li key={fact.label} className="whitespace-pre-line">
            {factSentence(fact)}
          </li>
        ))}
      </ul>
    ),
  },
  { id: 'who', header: 'Who', cell: ({ who }) => who },
  {
    id: 'when',
    header: 'When',
    cell: ({ at }) => <time dateTime={at.toISOString()}>{formatDayTime(at, new Date())}</time>,
  },
]

/** What was changed, newest first, with what it was before. */
export function ChangeList({ caption, changes }: { caption: string; changes: readonly ListedChange[] }) {
  return <DataTable caption={caption} columns={columns} rows={changes} rowId={({ id }) => String(id)} />
}

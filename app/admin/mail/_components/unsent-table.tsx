import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { formatDayTime } from '@/lib/format'
import type { listUnsentMail } from '@/lib/mail/list-unsent-mail'

type Unsent = Awaited<ReturnType<typeof listUnsentMail>>['unsent'][number]

const columns: Column<Unsent>[] = [
  {
    id: 'to',
    header: 'To',
    cell: ({ accountId, name }) => <TextLink href={`/admin/accounts/${accountId}`}>{name}</TextLink>,
    isRowHeader: true,
  },
  { id: 'mail', header: 'Mail', cell: ({ mail }) => mail },
  { id: 'made', header: 'Since', cell: ({ madeAt }) => formatDayTime(madeAt) },
  {
    id: 'state',
    header: 'State',
    cell: ({ state, stateLabel }) => <Tag tone={state === 'waiting' ? undefined : 'warn'}>{stateLabel}</Tag>,
  },
  { id: 'why', header: 'Why', cell: ({ reason }) => reason ?? 'It has not been its turn yet' },
]

export function UnsentTable({ unsent }: { unsent: Unsent[] }) {
  return <DataTable caption="Mail that has not gone" columns={columns} rows={unsent} rowId={({ id }) => id} />
}

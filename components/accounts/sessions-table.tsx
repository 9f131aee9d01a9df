import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import type { Column } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import { formatDay, formatTime } from '@/lib/format'

type Session = { id: string; device: string; beganAt: Date; lastSeenAt: Date; isThis: boolean }
type Props = {
  caption: string
  sessions: readonly Session[]
  now: Date
  /** The way to end one; not offered for the one whose page this is. */
  ending: (session: Session) => ReactNode
}

/** Where an account is signed in, by device and time. */
export function SessionsTable({ caption, sessions, now, ending }: Props) {
  const columns: Column<Session>[] = [
    { id: 'device', header: 'Device', isRowHeader: true, cell: named },
    { id: 'began', header: 'Signed in', cell: ({ beganAt }) => when(beganAt, now) },
    { id: 'seen', header: 'Last used', cell: ({ lastSeenAt }) => when(lastSeenAt, now) },
    { id: 'end', header: 'Sign out', headerHidden: true, cell: (session) => (session.isThis ? null : ending(session)) },
  ]
  return <DataTable caption={caption} columns={columns} rows={sessions} rowId={({ id }) => id} />
}

function named({ device, isThis }: Session) {
  return (
    <>
      {device} {isThis && <Tag tone="good">This one</Tag>}
    </>
  )
}

function when(at: Date, now: Date) {
  return (
    <span className="tabular">
      <span className="whitespace-nowrap">{formatDay(at, now)}</span>{' '}
      <span className="block text-sm text-ink-soft">{formatTime(at)}</span>
    </span>
  )
}

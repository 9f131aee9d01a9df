import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Inbox } from '@/lib/cases/list-inbox'
import type { ListedCase } from '@/lib/cases/model'
import { inboxAddress, type InboxAsked } from './address'
import { inboxColumns } from './inbox-columns'

type Props = { inbox: Inbox; asked: InboxAsked; chosen: string | undefined }

export function InboxTable({ inbox, asked, chosen }: Props) {
  const { rows, asAt, isFirstPage, view } = inbox
  const isChosen = ({ reference }: ListedCase) => reference === chosen
  return (
    <DataTable
      caption="Waiting referrals, the one due first at the top"
      columns={inboxColumns({
        now: asAt,
        hrefOf: ({ reference }) => inboxAddress({ ...asked, case: reference }),
        isChosen,
        firstId: isFirstPage ? rows[0]?.id : undefined,
      })}
      rows={rows}
      rowId={({ id }) => id}
      isChosen={isChosen}
      empty={
        <EmptyState heading={view === 'check-first' ? 'Nothing to check first' : 'Nobody is waiting'}>
          New referrals come in here within seconds of being sent.
        </EmptyState>
      }
    />
  )
}

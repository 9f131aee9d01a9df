import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column } from '@/components/ui/table-model'
import type { Inbox } from '@/lib/cases/list-inbox'
import { formatDay } from '@/lib/format'
import { pathwayLabels } from '@/lib/referrals/model'

type Repair = Inbox['repairs'][number] & { place: number }

const columns: Column<Repair>[] = [
  { id: 'day', header: 'Came in', isRowHeader: true, cell: ({ receivedOn }) => formatDay(receivedOn) },
  { id: 'pathway', header: 'Pathway', cell: ({ pathway }) => pathwayLabels[pathway] },
  { id: 'reason', header: 'Reason', cell: ({ reason }) => reason },
]

/** Referrals that came in and could not be read: kept whole, so that nothing that was acknowledged is lost. */
export function RepairsTable({ repairs }: Pick<Inbox, 'repairs'>) {
  return (
    <div className="mt-4.5 max-w-3xl space-y-4">
      {repairs.length > 0 && (
        <p className="reading">
          These came in and could not be read. Nothing is lost: each is kept as it came. Tell whoever looks after the
          portal, and give them the day and the reason.
        </p>
      )}
      <DataTable
        caption="Referrals that need repair"
        columns={columns}
        rows={repairs.map((repair, place) => ({ ...repair, place }))}
        rowId={({ place }) => String(place)}
        empty={<EmptyState heading="Nothing needs repair">Every referral that came in could be read.</EmptyState>}
      />
    </div>
  )
}

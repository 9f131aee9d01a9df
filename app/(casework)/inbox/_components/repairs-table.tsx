import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column } from '@/components/ui/table-model'
import { TextLink } from '@/components/ui/text-link'
import type { Inbox } from '@/lib/cases/list-inbox'
import { formatCount, formatDay, londonDateKey } from '@/lib/format'
import { daysBetween } from '@/lib/london-time'
import { pathwayLabels } from '@/lib/referrals/model'
import { repairWords } from '@/lib/referrals/repair-words'

type Repair = Inbox['repairs'][number] & { place: number }

const columnsAt = (now: Date): Column<Repair>[] => [
  { id: 'day', header: 'Came in', isRowHeader: true, cell: ({ receivedOn }) => cameIn(receivedOn, now) },
  { id: 'pathway', header: 'Pathway', cell: ({ pathway }) => pathwayLabels[pathway] },
  { id: 'reason', header: 'What is wrong', cell: ({ reason }) => repairWords(reason).means },
  { id: 'todo', header: 'What to do', cell: ({ reason }) => repairWords(reason).todo },
]

function cameIn(day: string, now: Date) {
  const age = daysBetween(day, londonDateKey(now))
  return (
    <span className="tabular">
      <span className="whitespace-nowrap">{formatDay(day, now)}</span>
      <span className="block text-sm font-normal text-ink-soft">
        {age < 1 ? 'today' : `${formatCount(age, 'day')} ago`}
      </span>
    </span>
  )
}

/** Referrals that came in and could not be read: kept whole, so that nothing that was acknowledged is lost. */
export function RepairsTable({ repairs, asAt }: Pick<Inbox, 'repairs' | 'asAt'>) {
  return (
    <div className="mt-4.5 max-w-5xl space-y-4">
      {repairs.length > 0 && (
        <div className="reading">
          <p>
            These came in and could not be read. Nothing is lost: each is kept as it came. A young person may be waiting
            behind each one, so do not leave it for another day.
          </p>
          <p>
            The portal tries each one again every hour, and as soon as a key is put back. One that opens moves to
            Waiting with the time it came in, so its first contact may be overdue at once.
          </p>
          <p>
            Nobody on the officers&rsquo; side can look a referral up: nothing stays there. An officer who was on duty
            at that place that day may remember whom they offered one to. If you find out,{' '}
            <TextLink href="/referrals/new">take the referral down again</TextLink>.
          </p>
        </div>
      )}
      <DataTable
        caption="Referrals that need repair"
        columns={columnsAt(asAt)}
        rows={repairs.map((repair, place) => ({ ...repair, place }))}
        rowId={({ place }) => String(place)}
        empty={<EmptyState heading="Nothing needs repair">Every referral that came in could be read.</EmptyState>}
      />
    </div>
  )
}

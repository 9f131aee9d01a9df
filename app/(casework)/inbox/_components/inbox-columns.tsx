import { CheckFirstTags } from '@/components/cases/check-first-tags'
import { DueMark } from '@/components/cases/due-mark'
import { RouteTag } from '@/components/cases/route-tag'
import type { Column } from '@/components/ui/table-model'
import { TextLink } from '@/components/ui/text-link'
import type { ListedCase } from '@/lib/cases/model'
import { formatDay, formatTime } from '@/lib/format'
import { boroughLabel } from '@/lib/places/model'
import { clockState } from '@/lib/working-time/first-contact'

type Rows = {
  now: Date
  hrefOf: (row: ListedCase) => string
  isChosen: (row: ListedCase) => boolean
  /** The row at the very top of the list, which says so. */
  firstId: string | undefined
}

export function inboxColumns(rows: Rows): Column<ListedCase>[] {
  return [
    { id: 'person', header: 'Young person', isRowHeader: true, cell: (row) => person(row, rows) },
    { id: 'route', header: 'Came by', cell: cameBy },
    { id: 'received', header: 'Received', cell: (row) => received(row, rows) },
    { id: 'due', header: 'First contact due', cell: (row) => due(row, rows) },
  ]
}

function person(row: ListedCase, { hrefOf, isChosen }: Rows) {
  const { name, age, reference, area, checkFirst } = row
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          <TextLink
            href={hrefOf(row)}
            aria-current={isChosen(row) ? 'true' : undefined}
            className="py-2.5 font-bold text-ink no-underline hover:underline"
          >
            {name}
          </TextLink>
          , {age}
        </span>
        <CheckFirstTags reasons={checkFirst} />
      </span>
      <span className="block text-sm text-ink-soft tabular">
        {reference} · {boroughLabel(area)}
      </span>
    </>
  )
}

function cameBy({ route, pathway }: ListedCase) {
  return <RouteTag route={route} pathway={pathway} />
}

function received({ receivedAt }: ListedCase, { now }: Rows) {
  return (
    <span className="whitespace-nowrap tabular">
      {formatDay(receivedAt, now)} <span className="text-sm text-ink-soft @xl:block">{formatTime(receivedAt)}</span>
    </span>
  )
}

function due({ id, dueAt }: ListedCase, { now, firstId }: Rows) {
  const { state, words } = clockState(dueAt, now)
  const day = formatDay(dueAt, now)
  const repeatsTheDay = words === `due ${day}`
  const why = [!repeatsTheDay && words, id === firstId && 'first in line'].filter(Boolean).join(', ')
  return <DueMark state={state} day={day} words={why} />
}

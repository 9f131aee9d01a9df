import { DueMark } from '@/components/cases/due-mark'
import type { Column } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { caseStatusLabels, nextStep, notReachedWords, type ListedCase } from '@/lib/cases/model'
import { formatDay } from '@/lib/format'
import { boroughLabel } from '@/lib/places/model'

const states = { overdue: 'over', today: 'soon', later: 'fine' } as const

/** The ids are what the address sorts by. */
export function caseloadColumns(now: Date, withSpecialist: boolean): Column<ListedCase>[] {
  const specialist: Column<ListedCase> = { id: 'with', header: 'With', cell: (row) => row.specialistName }
  return [
    { id: 'name', header: 'Young person', isRowHeader: true, sorts: 'asc', cell: person },
    { id: 'status', header: 'Status', sorts: 'asc', cell: status },
    { id: 'next', header: 'Next', sorts: 'asc', cell: (row) => next(row, now) },
    {
      id: 'last_contact',
      header: 'Last contact',
      sorts: 'asc',
      cell: ({ lastContactAt }) => (lastContactAt ? day(lastContactAt, now) : 'None yet'),
    },
    { id: 'received', header: 'Received', sorts: 'desc', cell: ({ receivedAt }) => day(receivedAt, now) },
    ...(withSpecialist ? [specialist] : []),
  ]
}

function day(instant: Date, now: Date) {
  return <span className="whitespace-nowrap tabular">{formatDay(instant, now)}</span>
}

function person({ reference, name, age, area }: ListedCase) {
  return (
    <>
      <TextLink href={`/cases/${reference}`} className="py-2.5 font-bold text-ink no-underline hover:underline">
        {name}
      </TextLink>
      , {age}
      <span className="block text-sm text-ink-soft tabular">
        {reference} · {boroughLabel(area)}
      </span>
    </>
  )
}

function status({ status: code, tries, firstContactAt }: ListedCase) {
  return (
    <>
      <Tag tone={code === 'paused' ? 'plain' : 'brand'}>{caseStatusLabels[code]}</Tag>
      {code === 'trying_to_reach' && firstContactAt && (
        <span className="block text-sm text-ink-soft">{notReachedWords(tries)}</span>
      )}
    </>
  )
}

function next(row: ListedCase, now: Date) {
  const step = nextStep(row, now)
  if (!step) return <Tag tone="warn">Nothing planned</Tag>
  const words = step.state === 'overdue' ? `${step.what}, overdue` : step.what
  return <DueMark state={states[step.state]} day={step.when} words={words} />
}

import { Tag } from '@/components/ui/tag'
import { caseStatusLabels, type CaseView } from '@/lib/cases/model'
import { formatMonthDay } from '@/lib/format'

const tones = {
  waiting: 'warn',
  trying_to_reach: 'brand',
  working_together: 'brand',
  paused: 'plain',
  closed: 'plain',
} as const

/** Where the work stands, and how far the young person's own yes goes. */
export function CaseTags({ supportCase: { status, events } }: { supportCase: Pick<CaseView, 'status' | 'events'> }) {
  const confirmed = events.find(({ type }) => type === 'consent.confirmed')
  return (
    <>
      <Tag tone={tones[status]}>{caseStatusLabels[status]}</Tag>
      <Tag tone="good">
        {confirmed ? `Consent confirmed ${formatMonthDay(confirmed.happenedAt)}` : 'Said yes to contact'}
      </Tag>
    </>
  )
}

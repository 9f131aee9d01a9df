import { Notice } from '@/components/ui/notice'
import type { CaseView } from '@/lib/cases/model'
import { formatDayTime } from '@/lib/format'

/** For somebody whose list is older than what a colleague did. */
export function NoLongerWaiting({ supportCase }: { supportCase: CaseView }) {
  const { status, specialistName, takenAt, asAt } = supportCase
  if (status === 'waiting') return null
  const taken = specialistName && takenAt && `${specialistName} took this case on ${formatDayTime(takenAt, asAt)}.`
  return (
    <div className="mb-3">
      <Notice tone="info">No longer waiting. {taken}</Notice>
    </div>
  )
}

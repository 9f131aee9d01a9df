import { Tag } from '@/components/ui/tag'
import { checkFirstLabels, type CaseFacts } from '@/lib/cases/model'

/** What to look at before anybody gets in touch. */
export function CheckFirstTags({ reasons }: { reasons: CaseFacts['checkFirst'] }) {
  const [first, ...others] = reasons.map((reason) => checkFirstLabels[reason])
  if (!first) return null
  if (others.length === 0) return <Tag tone="warn">Check first: {first}</Tag>
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-sm">
      <Tag tone="warn">Check first</Tag>
      {[first, ...others].join(', ')}
    </span>
  )
}

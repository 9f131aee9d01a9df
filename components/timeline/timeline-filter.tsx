import { TextLink } from '@/components/ui/text-link'
import { timelineViewLabels, timelineViews, type TimelineView } from '@/lib/cases/model'

/** Which kind of moment is shown; the address keeps it. */
export function TimelineFilter({ address, shown }: { address: string; shown: TimelineView }) {
  return (
    <nav aria-label="Show on the timeline" className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {timelineViews.map((view) => (
          <li key={view}>
            <TextLink
              href={view === 'everything' ? address : `${address}?show=${view}`}
              aria-current={view === shown ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-current:no-underline lg:min-h-8"
            >
              <span
                className={`rounded-full border px-3 py-1 text-xs font-bold ${view === shown ? 'border-brand bg-brand-soft text-brand-strong' : 'border-transparent bg-line-soft text-ink-soft'}`}
              >
                {timelineViewLabels[view]}
              </span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

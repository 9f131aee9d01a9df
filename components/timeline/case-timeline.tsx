import { Timeline } from '@/components/ui/timeline'
import { TimelineItem } from '@/components/ui/timeline-item'
import { timelineWords, type CaseEventView } from '@/lib/cases/model'
import { formatDayTime } from '@/lib/format'

type Props = { events: readonly CaseEventView[]; now: Date }

/** What happened, newest first, in words. */
export function CaseTimeline({ events, now }: Props) {
  return (
    <Timeline label="What happened, newest first">
      {events.map((event) => {
        const { heading, meta, keyMoment } = timelineWords(event)
        const when = [formatDayTime(event.happenedAt, now), event.recordedBy, ...meta].filter(Boolean).join(' · ')
        return (
          <TimelineItem key={event.id} heading={heading} meta={when} keyMoment={keyMoment}>
            {event.note && <p className="whitespace-pre-line">{event.note}</p>}
          </TimelineItem>
        )
      })}
    </Timeline>
  )
}

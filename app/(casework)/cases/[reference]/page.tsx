import type { Metadata } from 'next'
import { CaseTabs } from '@/components/cases/case-tabs'
import { DoneNotice } from '@/components/cases/done-notice'
import { LikesList } from '@/components/cases/likes-list'
import { NextCard } from '@/components/cases/next-card'
import { WaysCard } from '@/components/cases/ways-card'
import { CaseTimeline } from '@/components/timeline/case-timeline'
import { TimelineFilter } from '@/components/timeline/timeline-filter'
import { Card } from '@/components/ui/card'
import { eventsIn, timelineViewIn } from '@/lib/cases/model'
import { showCase } from '@/lib/cases/show-case'
import { releaseAction, reopenAction } from './actions'

/** No name and no reference: a title is read by whoever stands behind. */
export const metadata: Metadata = { title: 'Case' }

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ show?: string; done?: string }> }

export default async function TimelinePage({ params, searchParams }: Props) {
  const supportCase = await showCase(params)
  const { show, done } = await searchParams
  const view = timelineViewIn(show)
  const events = eventsIn(view, supportCase.events)
  const { reference, status, profile, referral, asAt } = supportCase
  return (
    <>
      <DoneNotice done={done} supportCase={supportCase} release={releaseAction} reopen={reopenAction} />
      <CaseTabs supportCase={supportCase} current="timeline" />
      <div className="mt-5 grid items-start gap-5.5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23.75rem]">
        <section aria-labelledby="timeline" className="max-lg:order-last">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
            <h2 id="timeline">Timeline</h2>
            <TimelineFilter address={`/cases/${reference}`} shown={view} />
          </div>
          {events.length > 0 ? (
            <CaseTimeline events={events} now={asAt} />
          ) : (
            <p className="text-ink-soft">Nothing of this kind has been written down yet.</p>
          )}
        </section>
        <div className="space-y-4.5">
          {status !== 'waiting' && status !== 'closed' && <NextCard supportCase={supportCase} />}
          <WaysCard profile={profile} />
          <Card as="section" labelledBy="likes">
            <h2 id="likes" className="mb-2">
              What {profile.calledName} likes
            </h2>
            <LikesList likes={referral.likes} />
          </Card>
        </div>
      </div>
    </>
  )
}

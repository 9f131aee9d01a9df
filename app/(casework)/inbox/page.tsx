import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { formatCount } from '@/lib/format'
import { listInbox } from '@/lib/cases/list-inbox'
import { show } from '@/lib/show'
import { inboxAddress, type InboxAsked } from './_components/address'
import { InboxTable } from './_components/inbox-table'
import { InboxTabs } from './_components/inbox-tabs'
import { LiveInbox } from './_components/live-inbox'
import { ReferralPanel } from './_components/referral-panel'
import { RepairsTable } from './_components/repairs-table'

export const metadata: Metadata = { title: 'Inbox' }

export default async function InboxPage({ searchParams }: { searchParams: Promise<InboxAsked> }) {
  const asked = await searchParams
  const inbox = await show(listInbox, { view: asked.view, after: asked.after })
  const chosen = asked.case ?? inbox.rows[0]?.reference
  const { waiting } = inbox.counts
  return (
    <>
      {asked.case && <h1 className="sr-only xl:hidden">Referral</h1>}
      <div className={asked.case ? 'max-xl:hidden' : ''}>
        <PageHeader
          heading="Inbox"
          summary={`${formatCount(waiting, 'referral')} waiting. First contact is due by the close of the second working day.`}
        />
        <LiveInbox
          waiting={waiting}
          repair={inbox.counts.repair}
          asAt={inbox.asAt.getTime()}
          href={inboxAddress(asked)}
        />
        <div>
          <InboxTabs view={inbox.view} counts={inbox.counts} />
        </div>
      </div>
      {inbox.view === 'repair' ? (
        <RepairsTable repairs={inbox.repairs} asAt={inbox.asAt} />
      ) : (
        <div className="mt-4.5 grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_23.25rem]">
          <div
            className={`space-y-4 max-xl:[&_.chosen]:bg-transparent max-xl:[&_.chosen]:shadow-none ${asked.case ? 'max-xl:hidden' : ''}`}
          >
            <InboxTable inbox={inbox} asked={asked} chosen={chosen} />
            <Pagination
              label="Pages of the inbox"
              newer={inbox.isFirstPage ? undefined : { href: inboxAddress({ view: asked.view }), label: 'First page' }}
              older={
                inbox.next ? { href: inboxAddress({ view: asked.view, after: inbox.next }), label: 'Next' } : undefined
              }
            />
          </div>
          {chosen && <ReferralPanel reference={chosen} asked={asked} />}
        </div>
      )}
    </>
  )
}

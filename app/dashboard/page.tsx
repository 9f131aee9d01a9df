import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { UnfinishedNotice } from '@/components/drafts/unfinished-notice'
import { StaffShell } from '@/components/navigation/staff-shell'
import { PageHeader } from '@/components/ui/page-header'
import { siteList } from '@/lib/account/model'
import { listDrafts } from '@/lib/drafts/list-drafts'
import { formatDayTime } from '@/lib/format'
import type { DashboardAsked } from '@/lib/insight/input'
import { readDashboard } from '@/lib/insight/read-dashboard'
import { show } from '@/lib/show'
import { Carrying } from './_components/carrying'
import { CarryingTable } from './_components/carrying-table'
import { ChoosePeriod } from './_components/choose-period'
import { ComparisonTable } from './_components/comparison-table'
import { HeadlineFigures } from './_components/headline-figures'
import { WeeklyReferrals } from './_components/weekly-referrals'

export const metadata: Metadata = { title: 'Dashboard' }

export default async function DashboardPage({ searchParams }: { searchParams: Promise<DashboardAsked> }) {
  const dashboard = await show(readDashboard, await searchParams)
  const place = dashboard.site?.name ?? siteList(dashboard.sites.map(({ name }) => name))
  return (
    <StaffShell actor={dashboard.viewer} role={dashboard.viewer.role} signOut={signOutAction}>
      {dashboard.viewer.role === 'practice_lead' && <UnfinishedNotice drafts={await show(listDrafts, {})} />}
      <PageHeader
        heading="Dashboard"
        summary={`${place}, ${dashboard.period.words}`}
        actions={<ChoosePeriod period={dashboard.period.name} sites={dashboard.sites} site={dashboard.site} />}
      />
      <HeadlineFigures dashboard={dashboard} />
      <div className="mt-4 grid gap-4 xl:grid-cols-[1.25fr_1fr]">
        <Carrying carried={dashboard.carried} />
        <WeeklyReferrals weeks={dashboard.weeks} />
      </div>
      <div className="mt-4 grid gap-4">
        <ComparisonTable
          heading="Community and custody"
          note="Whoever made the referral, the support is the same. So these rows should look alike."
          firstColumn="Way in"
          rows={dashboard.byRoute}
        />
        <CarryingTable carried={dashboard.carried} />
        <ComparisonTable heading="By site" firstColumn="Site" rows={dashboard.bySite} />
      </div>
      <p className="mt-4 text-sm text-ink-soft">
        Counted on {formatDayTime(dashboard.asAt, dashboard.asAt)}. No figure here is about one young person.
      </p>
    </StaffShell>
  )
}

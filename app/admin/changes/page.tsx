import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { ChangeList } from '@/components/administration/change-list'
import { StaffShell } from '@/components/navigation/staff-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { listChanges, type ListChangesAsked } from '@/lib/administration/list-changes'
import { show } from '@/lib/show'
import { ChangeFilter } from './_components/change-filter'

export const metadata: Metadata = { title: 'Changes' }

export default async function ChangesPage({ searchParams }: { searchParams: Promise<ListChangesAsked> }) {
  const { viewer, changes, people, asked, next } = await show(listChanges, await searchParams)
  const older = new URLSearchParams(
    Object.entries({ ...asked, before: next }).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Changes" summary="What was changed here, by whom, and what it was before" />
      <div className="my-5 space-y-5">
        <ChangeFilter people={people} kind={asked.kind} by={asked.by} />
        {changes.length === 0 ? (
          <EmptyState heading="Nothing here">
            <p>Nothing of that kind was changed. Choose another kind, or everybody.</p>
          </EmptyState>
        ) : (
          <ChangeList caption="Changes, newest first" changes={changes} />
        )}
        <Pagination label="Pages of changes" older={next === null ? undefined : { href: `/admin/changes?${older}` }} />
      </div>
    </StaffShell>
  )
}

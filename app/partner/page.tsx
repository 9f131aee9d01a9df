import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { listIntroductions } from '@/lib/introductions/list-introductions'
import { publicSettings } from '@/lib/settings/public-settings'
import { show } from '@/lib/show'

export const metadata: Metadata = { title: 'Introductions' }

export default async function PartnerPage() {
  const { viewer } = await show(listIntroductions, {})
  const { team } = await publicSettings()
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Introductions" />
      <div className="mt-5 max-w-3xl space-y-5">
        <EmptyState heading="No introductions yet">
          <p>
            Introductions cannot be made in the portal yet. When they can, each one will come to you by itself: a first
            name, what they would like to do, when, and through whom to reach them. You will be able to say yes or not
            this time.
          </p>
          <p className="mt-2">Until then the specialist you know calls you.</p>
        </EmptyState>
        <Notice tone="danger" label="Worried about a young person">
          In danger now: call 999. For anything else, call the specialist you know, or the team on {team.phone}.
        </Notice>
      </div>
    </StaffShell>
  )
}

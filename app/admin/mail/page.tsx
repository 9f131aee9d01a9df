import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { formatCount } from '@/lib/format'
import { listUnsentMail } from '@/lib/mail/list-unsent-mail'
import { show } from '@/lib/show'
import { UnsentTable } from './_components/unsent-table'

export const metadata: Metadata = { title: 'Mail that has not gone' }

export default async function MailPage() {
  const { viewer, unsent } = await show(listUnsentMail, {})
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Mail that has not gone" summary={formatCount(unsent.length, 'mail')} />
      <p className="mt-1 mb-5 max-w-3xl text-ink-soft">
        Invitations, new passwords and notices to people with an account. What waits goes by itself. What was not sent,
        or may not have arrived, is sent anew from the account’s own page.
      </p>
      {unsent.length === 0 ? (
        <EmptyState heading="Everything has gone">Mail that waits or could not be sent stands here.</EmptyState>
      ) : (
        <UnsentTable unsent={unsent} />
      )}
    </StaffShell>
  )
}

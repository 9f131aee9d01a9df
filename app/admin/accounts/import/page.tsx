import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import { getChoices } from '@/lib/administration/accounts/get-choices'
import { mailIsSetUp } from '@/lib/administration/accounts/mail-is-set-up'
import { formatCount } from '@/lib/format'
import { show } from '@/lib/show'
import { ImportOfficers } from './_components/import-officers'
import { checkOfficersAction, importOfficersAction } from './actions'

export const metadata: Metadata = { title: 'Invite officers from a file' }

export default async function ImportPage({ searchParams }: { searchParams: Promise<{ invited?: string }> }) {
  const { viewer, places } = await show(getChoices, {})
  const invited = Number((await searchParams).invited)
  const sites = places.sites.filter(({ endedOn }) => !endedOn).map(({ name }) => name)
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Invite officers from a file" />
      <div className="mt-5 max-w-4xl space-y-4">
        {invited > 0 && (
          <Notice tone="ok" live>
            {formatCount(invited, 'officer is', 'officers are')} invited.{' '}
            <TextLink href="/admin?role=officer&state=invited">See them in the list</TextLink>
          </Notice>
        )}
        {!mailIsSetUp() && (
          <Notice label="Mail is not set up here">
            Their invitations wait until it is. A link can be made again, and handed over, on each account’s own page.
          </Notice>
        )}
        <ImportOfficers check={checkOfficersAction} invite={importOfficersAction} sites={sites} />
      </div>
    </StaffShell>
  )
}

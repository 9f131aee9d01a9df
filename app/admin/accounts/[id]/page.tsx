import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { getAccount } from '@/lib/administration/accounts/get-account'
import { show } from '@/lib/show'
import { StateTag } from '../../_components/state-tag'
import { factsOf } from './_components/account-facts'
import { ChangesCard } from './_components/changes-card'
import { DangerCard } from './_components/danger-card'
import { DetailsCard } from './_components/details-card'
import { DoneNotice } from './_components/done-notice'
import { LeaveCard } from './_components/leave-card'
import { LinkCard } from './_components/link-card'
import { RoleCard } from './_components/role-card'
import { SessionsCard } from './_components/sessions-card'

export const metadata: Metadata = { title: 'Account' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function AccountPage({ params, searchParams }: Props) {
  const [{ id }, { done }] = [await params, await searchParams]
  const page = await show(getAccount, { id })
  const { viewer, account, isOwn, now } = page
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading={account.name} tags={<StateTag state={account.state} />} />
      <div className="mt-5 grid items-start gap-4 xl:grid-cols-2">
        <div className="space-y-4">
          <DoneNotice done={done} />
          {isOwn && <Notice tone="info">This is your own account. Another administrator changes it.</Notice>}
          <Card>
            <DescriptionList ruled items={factsOf(page)} />
          </Card>
          {!isOwn && (
            <>
              {account.signsInWith === 'password' && <LinkCard {...page} />}
              <DetailsCard {...page} />
              <RoleCard {...page} />
            </>
          )}
        </div>
        <div className="space-y-4">
          {!isOwn && <SessionsCard accountId={id} />}
          {account.role !== 'officer' && <LeaveCard {...page} />}
          {!isOwn && <DangerCard {...page} />}
          <ChangesCard accountId={id} now={now} />
        </div>
      </div>
    </StaffShell>
  )
}

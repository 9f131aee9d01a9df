import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Details } from '@/components/ui/details'
import { PageHeader } from '@/components/ui/page-header'
import type { ListAccountsAsked } from '@/lib/account/input'
import { listAccounts } from '@/lib/account/list-accounts'
import { formatCount } from '@/lib/format'
import { show } from '@/lib/show'
import { AccountsTable } from './_components/accounts-table'

export const metadata: Metadata = { title: 'Accounts' }

export default async function AccountsPage({ searchParams }: { searchParams: Promise<ListAccountsAsked> }) {
  const { viewer, accounts, sort, order } = await show(listAccounts, await searchParams)
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Accounts" summary={formatCount(accounts.length, 'account')} />
      <div className="my-4 max-w-3xl">
        <p>
          This page shows who can sign in. An administrator never sees a case. Accounts cannot be added or changed here
          yet: whoever runs the portal adds them by command.
        </p>
        <Details summary="Adding an account">
          <p className="mb-2">On the machine that runs the portal:</p>
          <pre className="rounded-sm bg-line-soft p-3 text-sm whitespace-pre-wrap">
            <code>
              npm run account:create -- --email name@example.org --name &quot;First Last&quot; --role specialist
              --organisation &quot;Where they work&quot; --site Camden
            </code>
          </pre>
          <p className="mt-2">It prints a password once. It cannot change or disable an account.</p>
        </Details>
      </div>
      <AccountsTable accounts={accounts} sort={{ by: sort, direction: order }} />
    </StaffShell>
  )
}

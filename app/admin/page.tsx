import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { listAccounts } from '@/lib/account/list-accounts'
import { accountStateLabels, type AccountState } from '@/lib/account/model'
import { show } from '@/lib/show'
import { AccountFilters } from './_components/account-filters'
import { AccountsTable } from './_components/accounts-table'
import { accountsAddress } from './_components/address'
import { FindAccount } from './_components/find-account'
import { findAccountAction } from './actions'

export const metadata: Metadata = { title: 'Accounts' }

type Asked = Record<'sort' | 'order' | 'role' | 'site' | 'state' | 'page', never>

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Partial<Asked>> }) {
  const list = await show(listAccounts, await searchParams)
  const { viewer, accounts, asked, found, first, counts } = list
  const everybody = counts.invited + counts.active + counts.disabled
  const tab = (state: AccountState) => ({
    href: accountsAddress({ ...asked, state, page: 1 }),
    label: accountStateLabels[state],
    count: counts[state],
    current: asked.state === state,
  })
  const page = (number: number) => ({ href: accountsAddress({ ...asked, page: number }) })
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader
        heading="Accounts"
        summary="Who can sign in. An administrator never sees a case."
        actions={
          <>
            <ButtonLink href="/admin/accounts/new">Invite somebody</ButtonLink>
            <ButtonLink href="/admin/accounts/import" variant="secondary">
              Invite officers from a file
            </ButtonLink>
          </>
        }
      />
      <div className="mt-5 space-y-4.5">
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
          <FindAccount action={findAccountAction} />
          <AccountFilters {...list} />
        </div>
        <Tabs
          label="Accounts by state"
          tabs={[
            {
              href: accountsAddress({ ...asked, state: undefined, page: 1 }),
              label: 'All',
              count: everybody,
              current: !asked.state,
            },
            tab('invited'),
            tab('active'),
            tab('disabled'),
          ]}
        />
        <AccountsTable {...list} />
        <Pagination
          label="Pages of accounts"
          newer={asked.page > 1 ? { ...page(asked.page - 1), label: 'Previous' } : undefined}
          older={list.isLastPage ? undefined : { ...page(asked.page + 1), label: 'Next' }}
          shown={`${first} to ${first + accounts.length - 1} of ${found}`}
        />
      </div>
    </StaffShell>
  )
}

import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Column } from '@/components/ui/table-model'
import { TextLink } from '@/components/ui/text-link'
import type { ListAccountsAsked } from '@/lib/account/input'
import type { AccountList } from '@/lib/account/list-accounts'
import { siteList } from '@/lib/account/model'
import { accountsAddress } from './address'
import { StateTag } from './state-tag'

type Account = AccountList['accounts'][number]

/** The ids are what the address sorts by. */
const columns: Column<Account>[] = [
  { id: 'name', header: 'Name', cell: person, sorts: 'asc', isRowHeader: true },
  { id: 'role', header: 'Role', cell: ({ roleLabel }) => roleLabel, sorts: 'asc' },
  { id: 'organisation', header: 'Organisation', cell: ({ organisation }) => organisation, sorts: 'asc' },
  { id: 'sites', header: 'Sites', cell: ({ siteNames }) => siteList(siteNames) || 'None' },
  { id: 'state', header: 'State', cell: ({ state }) => <StateTag state={state} />, sorts: 'asc' },
]

function person({ id, name, email }: Account) {
  return (
    <>
      <TextLink href={`/admin/accounts/${id}`} className="py-2.5 font-bold text-ink no-underline hover:underline">
        {name}
      </TextLink>
      <span className="block text-sm wrap-anywhere text-ink-soft">{email}</span>
    </>
  )
}

export function AccountsTable({ accounts, asked }: Pick<AccountList, 'accounts' | 'asked'>) {
  return (
    <DataTable
      caption="Accounts"
      columns={columns}
      rows={accounts}
      rowId={({ id }) => id}
      sort={{ by: asked.sort, direction: asked.order }}
      sortHref={({ by, direction }) =>
        accountsAddress({ ...asked, page: 1, sort: by as ListAccountsAsked['sort'], order: direction })
      }
      empty={<EmptyState heading="Nobody here">Nobody’s account is of this kind. Choose another.</EmptyState>}
    />
  )
}

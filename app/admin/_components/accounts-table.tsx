import { DataTable } from '@/components/ui/data-table'
import type { Column, Sort } from '@/components/ui/table-model'
import { Tag } from '@/components/ui/tag'
import type { listAccounts } from '@/lib/account/list-accounts'
import { siteList } from '@/lib/account/model'

type Account = Awaited<ReturnType<typeof listAccounts>>['accounts'][number]

const columns: Column<Account>[] = [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sorts: 'asc', isRowHeader: true },
  { id: 'email', header: 'E-mail address', cell: ({ email }) => email },
  { id: 'role', header: 'Role', cell: ({ roleLabel }) => roleLabel, sorts: 'asc' },
  { id: 'organisation', header: 'Organisation', cell: ({ organisation }) => organisation, sorts: 'asc' },
  { id: 'sites', header: 'Sites', cell: ({ siteNames }) => siteList(siteNames) || 'None' },
  {
    id: 'state',
    header: 'State',
    cell: ({ disabledAt }) => (disabledAt ? <Tag tone="warn">Disabled</Tag> : <Tag tone="good">Active</Tag>),
  },
]

export function AccountsTable({ accounts, sort }: { accounts: Account[]; sort: Sort }) {
  return (
    <DataTable
      caption="Everybody who has an account"
      columns={columns}
      rows={accounts}
      rowId={({ id }) => id}
      sort={sort}
      sortHref={({ by, direction }) => `/admin?sort=${by}&order=${direction}`}
    />
  )
}

import { listAccounts as readAccounts } from '@/db/queries/accounts'
import { query } from '../use-case'
import { listAccountsInput } from './input'
import { roleLabels, viewerOf } from './model'

export const listAccounts = query('accounts:read', listAccountsInput, async ({ tx, actor }, { sort, order }) => {
  const rows = await readAccounts(tx)
  const accounts = rows.map((row) => ({ ...row, roleLabel: roleLabels[row.role] }))
  const direction = order === 'desc' ? -1 : 1
  const by = { name: 'name', role: 'roleLabel', organisation: 'organisation' } as const
  accounts.sort(
    (a, b) => direction * a[by[sort]].localeCompare(b[by[sort]], 'en-GB') || a.name.localeCompare(b.name, 'en-GB'),
  )
  return { result: { viewer: viewerOf(actor), accounts, sort, order }, shown: accounts.map((account) => account.id) }
})

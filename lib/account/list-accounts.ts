import { listAccounts as readAccounts, listPlaces } from '@/db/queries/administered-accounts'
import { query } from '../use-case'
import { listAccountsInput } from './input'
import { accountStateLabels, roleLabels, viewerOf } from './model'

const pageSize = 50

/** Everybody who matches, a page of them at a time, and how many there are in each state. */
export const listAccounts = query('accounts:read', listAccountsInput, async ({ tx, actor }, asked) => {
  const { role, site, state, sort, order, page } = asked
  const inEveryState = (await readAccounts(tx, { role, siteId: site })).map((row) => ({
    ...row,
    roleLabel: roleLabels[row.role],
    stateLabel: accountStateLabels[row.state],
  }))
  const matching = inEveryState.filter((row) => !state || row.state === state)
  const direction = order === 'desc' ? -1 : 1
  const by = { name: 'name', role: 'roleLabel', organisation: 'organisation', state: 'stateLabel' } as const
  matching.sort(
    (a, b) => direction * a[by[sort]].localeCompare(b[by[sort]], 'en-GB') || a.name.localeCompare(b.name, 'en-GB'),
  )
  const accounts = matching.slice((page - 1) * pageSize, page * pageSize)
  const inState = (wanted: string) => inEveryState.filter((row) => row.state === wanted).length
  const result = {
    viewer: viewerOf(actor),
    accounts,
    asked,
    found: matching.length,
    first: (page - 1) * pageSize + 1,
    isLastPage: page * pageSize >= matching.length,
    counts: { invited: inState('invited'), active: inState('active'), disabled: inState('disabled') },
    sites: (await listPlaces(tx)).sites,
  }
  return { result, shown: accounts.map((account) => account.id) }
})

export type AccountList = Awaited<ReturnType<typeof listAccounts>>

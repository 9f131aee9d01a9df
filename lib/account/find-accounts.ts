import { listAccounts } from '@/db/queries/administered-accounts'
import { query } from '../use-case'
import { findAccountsInput } from './input'
import { accountStateLabels, roleLabels } from './model'

const most = 20

/** By part of a name or an address. Posted, never asked for by address: what is typed is somebody's name. */
export const findAccounts = query('accounts:read', findAccountsInput, async ({ tx }, { words }) => {
  const found = await listAccounts(tx, { words })
  found.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
  const accounts = found.slice(0, most).map(({ id, name, email, role, organisation, state }) => ({
    id,
    name,
    email,
    organisation,
    role: roleLabels[role],
    state: accountStateLabels[state],
  }))
  return { result: { accounts, count: found.length }, shown: accounts.map(({ id }) => id) }
})

export type FoundAccounts = Awaited<ReturnType<typeof findAccounts>>

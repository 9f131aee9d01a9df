import { getAccount as readAccount, listAccounts, listPlaces } from '@/db/queries/administered-accounts'
import { listLeave } from '@/db/queries/leave'
import { newestLink } from '@/db/queries/links'
import { accountStateLabels, roleLabels, viewerOf } from '@/lib/account/model'
import { AppError } from '@/lib/errors'
import { londonDateKey } from '@/lib/format'
import { query } from '@/lib/use-case'
import { linkToHandOver } from './link-to-hand-over'
import { oneAccount } from './input'
import { linkState } from './model'

/** Everything about one account but what proves who its holder is. */
export const getAccount = query('accounts:read', oneAccount, async ({ tx, actor, now }, { id }) => {
  const account = await readAccount(tx, id)
  if (!account) throw new AppError('NOT_FOUND', 'That account is not there')
  const link = await newestLink(tx, id)
  const colleagues = account.role === 'officer' ? [] : await listAccounts(tx, { state: 'active' })
  const result = {
    viewer: viewerOf(actor),
    account: { ...account, roleLabel: roleLabels[account.role], stateLabel: accountStateLabels[account.state] },
    isOwn: id === actor.id,
    places: await listPlaces(tx),
    link: link && { ...link, state: linkState(link, now), handOver: linkToHandOver(link, account.role, now) },
    leave: await listLeave(tx, id, londonDateKey(now)),
    mayCover: colleagues
      .filter((one) => one.role !== 'officer' && one.id !== id)
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en-GB')),
    now,
  }
  return { result, shown: [id] }
})

export type AccountPage = Awaited<ReturnType<typeof getAccount>>

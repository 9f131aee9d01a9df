import { redirect } from 'next/navigation'
import { ownFactors, ownPasskeys } from '@/db/queries/factors'
import { formatDate } from '../format'
import { currentFactorSession } from './current-factors'
import { inSession } from './factor-session'

/** What somebody signed in has, for their own page. */
export async function readOwnFactors() {
  const session = await currentFactorSession()
  if (!session) redirect('/sign-in')
  const { holder, passkeys } = await inSession(session, async (tx, side) => ({
    holder: await ownFactors(tx, side),
    passkeys: await ownPasskeys(tx, side),
  }))
  if (!holder) redirect('/signed-out')
  return { ...holder, passkeys: passkeys.map(({ id, name, ...dates }) => ({ id, name, about: aboutPasskey(dates) })) }
}

function aboutPasskey({ createdAt, lastUsedAt }: { createdAt: Date; lastUsedAt: Date | null }) {
  const used = lastUsedAt ? `last used ${formatDate(new Date(lastUsedAt))}` : 'not used yet'
  return `Passkey, added ${formatDate(new Date(createdAt))}, ${used}`
}

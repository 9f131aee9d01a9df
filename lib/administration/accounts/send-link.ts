import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/as'
import { insertLinks, revokeLinks } from '@/db/queries/links'
import { putInOutbox } from '@/db/queries/outbox'
import type { LinkPurpose } from '@/db/words/accounts'
import { linkToken, linkTokenHash } from '@/lib/vault/link-token'
import { vault } from '@/lib/vault/vault'
import { daysOfLink } from './model'

const dayInMs = 24 * 60 * 60_000

type Sending = { accountIds: string[]; purpose: LinkPurpose; now: Date }

/** Puts a link in the mail for each of these accounts, by which its holder chooses a password. Older ones work no more. */
export async function sendLinks(tx: Tx, { accountIds, purpose, now }: Sending) {
  await revokeLinks(tx, accountIds, now)
  const made = accountIds.map((accountId) => {
    const id = randomUUID()
    const expiresAt = new Date(now.getTime() + daysOfLink[purpose] * dayInMs)
    return { id, accountId, purpose, tokenHash: linkTokenHash(linkToken(vault(), id)), madeAt: now, expiresAt }
  })
  await insertLinks(tx, made)
  for (const { id, accountId } of made) await putInOutbox(tx, { template: purpose, accountId, linkId: id })
}

import type { LinkPurpose, Role } from '@/db/words/accounts'
import { env } from '@/lib/env'
import { mailIsSetUp } from './mail-is-set-up'
import { linkToken } from '@/lib/vault/link-token'
import { vault } from '@/lib/vault/vault'
import { linkState } from './model'

const minutesShown = 10

type Sent = {
  id: string
  purpose: LinkPurpose
  madeAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

/**
 * The address of a link that no mail carries, because mail is not set up here: for whoever made it to hand over, and
 * shown for ten minutes from then. Null in every other case.
 */
export function linkToHandOver(link: Sent, role: Role, now: Date): string | null {
  const isFresh = now.getTime() - link.madeAt.getTime() < minutesShown * 60_000
  if (mailIsSetUp() || !isFresh || linkState(link, now) !== 'waiting') return null
  const { DIVERT_ORIGIN, DIVERT_OFFICERS_ORIGIN } = env()
  const origin = (role === 'officer' && DIVERT_OFFICERS_ORIGIN) || DIVERT_ORIGIN
  return new URL(`/choose-password/${linkToken(vault(), link.id)}`, origin).href
}

import { as } from '@/db/as'
import { findLiveLink } from '@/db/queries/links'
import { explained } from '../database-answers'
import { linkTokenHash } from '../vault/link-token'
import { signInSides } from './sign-in-sides'

/** What a link's token opens at this process; null for every token that opens nothing, whatever the reason. */
export async function lookAtLink(token: string) {
  return explained(async () => {
    const hash = linkTokenHash(token)
    const found = await Promise.all(
      signInSides().map((side) => as(side, 'nobody', ({ tx }) => findLiveLink(tx, side, hash))),
    )
    return found.find(Boolean) ?? null
  })
}

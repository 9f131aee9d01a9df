import { nothingAsked } from '../account/input'
import { query } from '../use-case'
import { sealPageToken } from '../vault/page-token'
import { vault } from '../vault/vault'

const hour = 60 * 60 * 1000

/**
 * What an officer's device seals inside a referral to show who offered it: nobody can read it but the opener.
 * `dropAfter` is the full hour by which the device forgets it, within the 24 hours for which it confirms anything.
 */
export const getOfficerToken = query('referral:submit', nothingAsked, async ({ actor, now }) => {
  const token = sealPageToken(vault(), { officer: actor.id, site: actor.siteIds[0] ?? 0, issued: now })
  const dropAfter = new Date(Math.floor(now.getTime() / hour) * hour + 24 * hour)
  return { result: { token, dropAfter: dropAfter.toISOString() }, shown: [] }
})

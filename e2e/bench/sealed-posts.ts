import { servedBoroughs } from '../../db/words/places'
import { islington } from '../../db/testing/makers'
import { sealReferral } from '../../lib/referrals/seal-referral'
import { writeSealedPost } from '../../lib/referrals/sealed-post'
import { aReferralDocument, anOfficersContext } from '../../lib/testing/a-referral-form'
import { drawNonce, nonceToText } from '../../lib/vault/reference'
import { ringFromFolder } from '../../lib/vault/vault'

/** A referral sealed as the officer's device seals it: the body to post, and the reference that the officer is shown. */
export async function aSealedPost({ keys }: { keys: string }, form: Record<string, unknown> = {}) {
  const now = new Date()
  const context = anOfficersContext({ now, boroughs: servedBoroughs, officerToken: null })
  const document = aReferralDocument({ nonce: nonceToText(drawNonce()), ...form }, context)
  const { reference, ...sealed } = await sealReferral(document, { now, ring: ringFromFolder(keys) })
  return { reference, ...writeSealedPost({ site: islington, pathway: 'community', ...sealed }) }
}

export type SealedPost = Awaited<ReturnType<typeof aSealedPost>>

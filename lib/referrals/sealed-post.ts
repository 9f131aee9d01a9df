import type { Pathway } from '@/db/words/pathways'
import { envelopeToText } from '../vault/envelope-text'
import { nonceToText } from '../vault/reference'

export const postVersion = 1

/** Longer than any of them, so that a post's length says as little as the envelope's. JSON may end in spaces. */
const postLength = 11_520

type Sealed = { site: number; pathway: Pathway; idempotencyKey: Uint8Array; envelope: Uint8Array }

/** A sealed referral as it leaves the device and as it waits there: the key it is known by, and the body to post. */
export function writeSealedPost({ site, pathway, idempotencyKey, envelope }: Sealed) {
  const key = nonceToText(idempotencyKey)
  const body = { version: postVersion, idempotencyKey: key, site, pathway, envelope: envelopeToText(envelope) }
  return { idempotencyKey: key, body: JSON.stringify(body).padEnd(postLength) }
}

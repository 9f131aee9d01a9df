import { createHash } from 'node:crypto'
import { toBase64Url } from './private/bytes'
import { Ring } from './private/ring'

/**
 * The secret part of a link's address, 43 characters. It is derived from the link's id, so that neither the database,
 * the outbox nor a job holds it: whoever sends the link derives it again.
 */
export function linkToken(ring: Ring, linkId: string): string {
  return derived(ring, linkId)[0]!
}

/** SHA-256 of a token, which is all that is stored. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The token of a link that was made earlier, also under an older key; null when none of our keys made it. */
export function findLinkToken(ring: Ring, linkId: string, hash: Buffer): string | null {
  return derived(ring, linkId).find((token) => linkTokenHash(token).equals(hash)) ?? null
}

function derived(ring: Ring, linkId: string): string[] {
  return Ring.part(ring, 'accounts')
    .derive(`DIVERT link v1|${linkId}`)
    .map((bytes) => toBase64Url(bytes))
}

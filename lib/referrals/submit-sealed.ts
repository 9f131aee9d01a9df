import { z } from 'zod'
import { isReceivingSite } from '@/db/queries/places'
import { putThroughLetterBox } from '@/db/queries/intake'
import { pathways } from '@/db/words/pathways'
import { AppError } from '../errors'
import { londonDateKey } from '../format'
import { command } from '../use-case'
import { readEnvelopeHeader } from '../vault/envelope'
import { envelopeFromText } from '../vault/envelope-text'
import { nonceFromText } from '../vault/reference'
import { isAcceptedVersion } from './post-versions'

function read<T>(text: string, context: z.RefinementCtx, how: (text: string) => T): T {
  try {
    return how(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'malformed' })
    return z.NEVER
  }
}

/** A referral that a device sealed, as `writeSealedPost` writes it. */
export const sealedPost = z.strictObject({
  version: z.int().min(1).max(1_000),
  idempotencyKey: z
    .string()
    .max(64)
    .transform((text, context) => read(text, context, nonceFromText)),
  site: z.int().min(1).max(2_147_483_647),
  pathway: z.enum(pathways),
  envelope: z
    .string()
    .max(16_384)
    .transform((text, context) =>
      read(text, context, (given) => {
        const envelope = envelopeFromText(given)
        readEnvelopeHeader(envelope)
        return envelope
      }),
    ),
})

/**
 * Puts what a device sealed through the letter box. The same statements and the same answer for a new referral, for one
 * that was here before, and for a young person who is known.
 */
export const submitSealed = command('referral:submit', sealedPost, async ({ tx, now }, { site, version, ...outer }) => {
  const receivedOn = londonDateKey(now)
  if (!isAcceptedVersion(version, receivedOn) || !(await isReceivingSite(tx, site))) {
    throw new AppError('INVALID', 'This cannot be taken in')
  }
  await putThroughLetterBox(tx, { ...outer, siteId: site, receivedOn })
  return { result: 'accepted' as const, events: [] }
})

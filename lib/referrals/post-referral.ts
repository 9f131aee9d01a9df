import type { Tx } from '@/db/as'
import { putThroughLetterBox } from '@/db/queries/intake'
import type { Borough } from '@/db/words/places'
import { AppError } from '../errors'
import { londonDateKey } from '../format'
import { clocksInForce } from '../settings/clocks-in-force'
import { firstContactDue } from '../working-time/first-contact'
import { parseReferral, type ReferralContext } from './input'
import { nextStepSentence, pathwayOf } from './model'
import { sealReferral } from './seal-referral'

export type SentReferral = {
  reference: string
  siteId: number
  /** "A coach will text you by the end of Monday 23 November." */
  nextStep: string
}

/**
 * Reads a form that was read back and confirmed, seals it, and only then gives the database anything of it.
 * @throws AppError INVALID, with messages by field, for a form that may not be sent.
 */
export async function postReferral(
  tx: Tx,
  form: Record<string, unknown>,
  context: ReferralContext,
  served: ReadonlyMap<Borough, number>,
): Promise<SentReferral> {
  const outcome = parseReferral(form, context)
  if (outcome.kind === 'errors') throw new AppError('INVALID', 'Not sent. Check what was filled in', outcome.errors)
  const siteId = outcome.kind === 'send' && served.get(outcome.document.borough)
  if (outcome.kind !== 'send' || !siteId) throw new AppError('INVALID', 'Not sent. Nothing was kept')

  const { document } = outcome
  const pathway = pathwayOf(document.route)
  const { reference, idempotencyKey, envelope } = await sealReferral(document, { now: context.now })
  await putThroughLetterBox(tx, {
    idempotencyKey,
    siteId,
    pathway,
    receivedOn: londonDateKey(context.now),
    envelope,
  })
  const dueAt = firstContactDue(context.now, (await clocksInForce(tx, context.now))[pathway])
  return { reference, siteId, nextStep: nextStepSentence(document, dueAt) }
}

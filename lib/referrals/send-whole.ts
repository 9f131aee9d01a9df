import type { Visitor } from '@/db/as'
import { limitSubmissions } from './limit-submissions'
import { submitReferral } from './submit-referral'

/** A referral that the server seals, because the device cannot: counted like every other before it is looked at. */
export async function sendWhole(visitor: Visitor, form: Record<string, unknown>) {
  await limitSubmissions(visitor)
  return submitReferral(visitor, form)
}

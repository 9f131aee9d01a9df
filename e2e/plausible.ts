import { randomUUID } from 'node:crypto'
import { aReferralForm } from '../lib/testing/a-referral-form'

export type Fields = Record<string, string | string[]>
/** Cases of Camden in the demonstration, one in each state that an action asks for. */
export type Cases = Record<'waiting' | 'held' | 'lastTaken' | 'closed', { reference: string; version: string }>

/** What somebody who meant it would send to each server action, in the order of a case's life. */
export const plausible: Record<string, (cases: Cases) => Fields> = {
  signInAction: () => ({ email: 'somebody.else@divert.example', password: 'not the password' }),
  referAction: () => aReferralForm({ nonce: randomNonce() }) as Fields,
  addReferralAction: () =>
    aReferralForm({ nonce: randomNonce(), cameFrom: 'phone_call', way: 'by_phone', fromWhom: 'A colleague' }) as Fields,
  takeAction: ({ waiting }) => waiting,
  releaseAction: ({ lastTaken }) => lastTaken,
  recordContactAction: ({ held }) => ({
    ...held,
    requestId: randomUUID(),
    direction: 'we_tried',
    channel: 'call',
    outcome: 'no_answer',
    note: 'Rang twice',
  }),
  closeAction: ({ held }) => ({ ...held, reason: 'goals_met', note: 'All done' }),
  reopenAction: ({ closed }) => closed,
  openAction: ({ held }) => ({ ...held, purpose: 'covering_for_colleague' }),
  signOutAction: () => ({}),
  signOutEverywhereAction: () => ({}),
}

export function randomNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}

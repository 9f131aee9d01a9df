import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { as } from '@/db/as'
import { putThroughLetterBox } from '@/db/queries/intake'
import { camden } from '@/db/testing/makers'
import { openNextEnvelope } from '../referrals/open-next-envelope'
import { sealReferral } from '../referrals/seal-referral'
import { makeKeyRing } from '../vault/make-key-ring'
import { drawNonce, nonceToText } from '../vault/reference'
import { vault } from '../vault/vault'
import { aReferralDocument, anOfficersContext } from './a-referral-form'
import { received } from './casework'

export type Posted = { idempotencyKey: Uint8Array; envelope: Uint8Array }

const threeSecondsLater = () => new Date(+received + 3_000)

export async function aSealedReferral({ at = received } = {}) {
  const form = { nonce: nonceToText(drawNonce()) }
  return sealReferral(aReferralDocument(form, anOfficersContext({ now: at })), { now: received })
}

/** Junk of the right length, which no key opens. */
export function junk(): Posted {
  return { idempotencyKey: drawNonce(), envelope: new Uint8Array(8290).fill(7) }
}

/** Through the letter box as anybody with the intake login can: any bytes, under any key. */
export function post({ idempotencyKey, envelope }: Posted, pathway: 'community' | 'custody' = 'community') {
  const row = { idempotencyKey, envelope, siteId: camden, pathway, receivedOn: '2026-11-19' }
  return as('intake', 'nobody', ({ tx }) => putThroughLetterBox(tx, row))
}

export async function openEverything() {
  while (await openNextEnvelope(vault(), threeSecondsLater));
}

/** Takes the keys that open envelopes away, and puts others in their place, until what it gives back is called. */
function losesItsKeys() {
  const file = join(process.env.DIVERT_KEYS_DIR!, 'envelopes.json')
  const others = mkdtempSync(join(tmpdir(), 'divert-other-keys-'))
  const kept = readFileSync(file)
  makeKeyRing(others, received)
  writeFileSync(file, readFileSync(join(others, 'envelopes.json')))
  rmSync(others, { recursive: true })
  return () => writeFileSync(file, kept)
}

/** Came in while the key was away, and was set aside for it. */
export async function setAsideForItsKey(...referrals: Posted[]) {
  const putBack = losesItsKeys()
  for (const referral of referrals) await post(referral)
  await openEverything()
  return putBack
}

import { sealForSite } from '@/lib/referrals/seal-for-site'
import { verifyPublishedKey } from '@/lib/vault/published-key'
import { publishedKey, signingPublicKey, type Ring } from '@/lib/vault/vault'
import { firstContactClocks } from '@/lib/working-time/first-contact'
import { aReferralDocument } from './a-referral-form'

/** The settings that answering a post asks for. To be set before the first answer. */
export function settingsOfIntake() {
  process.env.AUTH_SECRET = 'x'.repeat(32)
  process.env.DIVERT_ORIGIN = 'https://refer.example'
}

const page = { sites: new Map([['E09000019', 2] as const]), clocks: firstContactClocks }

/** What an officer's device posts for a young person of Islington, which is site 2. */
export async function aSealedPost(ring: Ring, now: Date, form = {}): Promise<string> {
  const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
  const { waiting } = await sealForSite(aReferralDocument(form), page, key, now)
  return waiting.body
}

/** A post from one of our own pages, unless its headers say otherwise. */
export function aPostRequest(body: BodyInit | null, headers: HeadersInit = fromOurPage): Request {
  return new Request('https://refer.example/api/intake', { method: 'POST', body, headers })
}

export const fromOurPage = { origin: 'https://refer.example', 'sec-fetch-site': 'same-origin' }

/** All that whoever asked can see of an answer. */
export async function everyByteOf(answer: Response): Promise<string> {
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()])
}

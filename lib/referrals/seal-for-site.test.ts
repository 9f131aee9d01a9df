import { expect, test } from 'vitest'
import { aReferralDocument } from '../testing/a-referral-form'
import { firstContactClocks } from '../working-time/first-contact'
import { openEnvelope } from '../vault/open-envelope'
import { verifyPublishedKey } from '../vault/published-key'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { publishedKey, signingPublicKey } from '../vault/vault'
import { readEnvelope } from './read-envelope'
import { sealForSite } from './seal-for-site'
import { sealedPost } from './submit-sealed'

const { ring, now } = aKeyRing()
const sites = new Map([['E09000019', 2] as const])
const page = { sites, clocks: firstContactClocks }
const key = () => verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
const sealed = async (form = {}) => sealForSite(aReferralDocument(form), page, await key(), now)

test('what a device posts is taken in as it is, and the casework side opens the same referral', async () => {
  const { waiting, reference, nextStep } = await sealed()
  const { idempotencyKey, envelope, site, pathway, version } = sealedPost.parse(JSON.parse(waiting.body))
  expect({ site, pathway, version }).toEqual({ site: 2, pathway: 'community', version: 1 })
  const row = { idempotencyKey: Buffer.from(idempotencyKey), sealedReferral: Buffer.from(envelope), pathway }
  const read = await readEnvelope(ring, { ...row, siteId: site, receivedOn: '2026-11-19' } as never)
  expect(read).toMatchObject({ document: { person: { calledName: 'Jordan' } } })
  expect(reference).toMatch(/^DV-/)
  expect(nextStep).toContain('A coach will text you')
})

test('every post is equally long, whatever is in it and wherever it goes', async () => {
  const posts = await Promise.all([
    sealed(),
    sealed({ wants: 'x'.repeat(300) }),
    sealed({ route: 'custody', setting: 'custody' }),
  ])
  expect(new Set(posts.map(({ waiting }) => waiting.body.length))).toEqual(new Set([11_520]))
})

test('nothing of what was said can be read in what waits or is posted', async () => {
  const said = { calledName: 'Zoë-Quill', wants: 'To learn the cello', phoneNumber: '07700 900 987' }
  const { waiting, reference } = await sealed(said)
  const text = JSON.stringify(waiting)
  const decoded = Buffer.from(JSON.parse(waiting.body).envelope, 'base64url')
  for (const words of [...Object.values(said), '+447700900987', reference, 'Jordan']) {
    expect(text).not.toContain(words)
    expect(decoded.includes(words)).toBe(false)
  }
})

test('a referral for a borough that is not served is not sealed at all', async () => {
  await expect(
    sealForSite(aReferralDocument(), { ...page, sites: new Map() }, await key(), now),
  ).rejects.toBeInstanceOf(TypeError)
})

test('the same document can be sealed again for a newer key: the same referral, in another envelope', async () => {
  const document = aReferralDocument()
  const [first, again] = [
    await sealForSite(document, page, await key(), now),
    await sealForSite(document, page, await key(), now),
  ]
  expect(again.waiting.idempotencyKey).toBe(first.waiting.idempotencyKey)
  expect(again.waiting.body).not.toBe(first.waiting.body)
  await expect(
    openEnvelope(ring, Buffer.from(JSON.parse(again.waiting.body).envelope, 'base64url')),
  ).resolves.toBeTruthy()
})

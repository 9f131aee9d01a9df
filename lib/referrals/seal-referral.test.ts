import { expect, test } from 'vitest'
import { AppError } from '../errors'
import { aReferralDocument } from '../testing/a-referral-form'
import { openEnvelope } from '../vault/open-envelope'
import { envelopeBytes, readEnvelopeHeader } from '../vault/envelope'
import { parseReference } from '../vault/parse-reference'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { aRing } from '../vault/testing/a-ring'
import { referralDocument } from './document'
import { sealReferral } from './seal-referral'

const { ring, now } = aKeyRing()

test('the casework side opens what was sealed and reads the same document', async () => {
  const document = aReferralDocument({ wants: 'Zoë’s café, 小明 ⚽' })
  const { envelope } = await sealReferral(document, { now, ring })
  const opened = JSON.parse(new TextDecoder().decode(await openEnvelope(ring, envelope)))
  expect(referralDocument.parse(opened)).toEqual(document)
})

test('an envelope says which form it holds, and every envelope is equally long', async () => {
  const short = await sealReferral(aReferralDocument({ wants: '' }), { now, ring })
  const long = await sealReferral(aReferralDocument({ wants: 'x'.repeat(300) }), { now, ring })
  expect(readEnvelopeHeader(short.envelope).form).toBe(1)
  expect([short.envelope.length, long.envelope.length]).toEqual([envelopeBytes, envelopeBytes])
})

test('the same nonce gives the same reference and key, whatever else was changed', async () => {
  const first = await sealReferral(aReferralDocument(), { now, ring })
  const again = await sealReferral(aReferralDocument({ calledName: 'Sam' }), { now, ring })
  expect(parseReference(first.reference)).toBe(first.reference)
  expect(again.reference).toBe(first.reference)
  expect(again.idempotencyKey).toEqual(first.idempotencyKey)
  expect(again.envelope).not.toEqual(first.envelope)
})

test('another nonce gives another reference and key', async () => {
  const first = await sealReferral(aReferralDocument(), { now, ring })
  const other = await sealReferral(aReferralDocument({ nonce: 'B'.repeat(43) }), { now, ring })
  expect(other.reference).not.toBe(first.reference)
  expect(other.idempotencyKey).not.toEqual(first.idempotencyKey)
})

test.each([
  ['there is no published key', aRing({}), now],
  ['the key is past its last day', ring, new Date('2099-01-01T00:00:00Z')],
])('nothing is sealed when %s, and the reason names nobody', async (_, withRing, at) => {
  const refused = sealReferral(aReferralDocument(), { now: at, ring: withRing })
  await expect(refused).rejects.toBeInstanceOf(AppError)
  await expect(refused).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.not.stringContaining('Jordan') })
})

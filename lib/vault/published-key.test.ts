import { expect, test } from 'vitest'

import { verifyPublishedKey } from './published-key'
import { aKeyRing } from './testing/a-key-ring'
import { publishedKey, signingPublicKey } from './vault'

const { ring, now } = aKeyRing()
const other = aKeyRing()
const key = publishedKey(ring)
const trusted = signingPublicKey(ring)
const verified = (changed: object, when = now) => verifyPublishedKey({ ...key, ...changed }, trusted, when)

test('the key that the ring publishes is accepted, also after a trip through JSON', async () => {
  const { keyId, publicKey } = await verifyPublishedKey(JSON.parse(JSON.stringify(key)), trusted, now)
  expect(keyId).toBe(key.keyId)
  expect(Buffer.from(publicKey).toString('base64url')).toBe(key.publicKey)
})

test('on and after its last moment the key is refused', async () => {
  const notAfter = new Date(key.notAfter)
  await expect(verified({}, notAfter)).rejects.toMatchObject({ code: 'expired' })
  await expect(verified({}, new Date(notAfter.getTime() - 1))).resolves.toBeDefined()
})

test('a later expiry, another key or another id without a new signature is refused', async () => {
  const forgeries = [
    { notAfter: '2099-01-01T00:00:00.000Z' },
    { publicKey: publishedKey(other.ring).publicKey },
    { keyId: publishedKey(other.ring).keyId },
    { signature: publishedKey(other.ring).signature },
    { signature: Buffer.alloc(64).toString('base64url') },
  ]
  for (const forged of forgeries) await expect(verified(forged)).rejects.toMatchObject({ code: 'not-signed' })
})

test('a whole document that another signing key made is refused', async () => {
  const forged = verifyPublishedKey(publishedKey(other.ring), trusted, now)
  await expect(forged).rejects.toMatchObject({ code: 'not-signed' })
})

test('nonsense in any field is malformed, not a crash', async () => {
  for (const field of ['keyId', 'publicKey', 'notAfter', 'signature']) {
    for (const nonsense of ['', '?', 'A']) {
      await expect(verified({ [field]: nonsense })).rejects.toMatchObject({ code: 'malformed' })
    }
  }
  await expect(verifyPublishedKey(key, '', now)).rejects.toMatchObject({ code: 'malformed' })
  const notAPoint = Buffer.alloc(65).toString('base64url')
  await expect(verifyPublishedKey(key, notAPoint, now)).rejects.toMatchObject({ code: 'malformed' })
})

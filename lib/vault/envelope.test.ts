import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { envelopeBytes, maximumPlaintextBytes, readEnvelopeHeader, sealEnvelope } from './envelope'
import { envelopesFile, keyIdOf, openEnvelopeByHand, sealEnvelopeByHand } from './testing/envelope-by-hand'
import vector from './testing/envelope-vector.json'
import { publicPoint } from './testing/hpke-by-hand'
import { openEnvelope } from './open-envelope'
import { aRing } from './testing/a-ring'

const privateKey = Buffer.from(vector.recipientPrivateKey, 'hex')
const publicKey = publicPoint(privateKey)
const to = { publicKey, keyId: keyIdOf(publicKey), form: 1 }
const ring = aRing({ envelopes: envelopesFile(privateKey) })
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

test('the fixed vector is what the format makes of its keys and text', () => {
  const ephemeral = Buffer.from(vector.ephemeralPrivateKey, 'hex')
  const made = sealEnvelopeByHand({ recipient: publicKey, ephemeral, form: vector.form }, Buffer.from(vector.plaintext))
  expect(made.toString('base64')).toBe(vector.envelope)
  expect(createHash('sha256').update(made).digest('hex')).toBe(vector.sha256)
})

test('the README shows the same vector', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8').replaceAll('`<br>`', '')
  const hex = Buffer.from(vector.envelope, 'base64').toString('hex')
  const inOrder = [hex.slice(0, 34), hex.slice(34, 164), hex.slice(164, 196), hex.slice(-32)]
  const { recipientPrivateKey, recipientPublicKey, ephemeralPrivateKey, plaintext, sha256 } = vector
  for (const shown of [...inOrder, recipientPrivateKey, recipientPublicKey, ephemeralPrivateKey, plaintext, sha256]) {
    expect(readme).toContain(`\`${shown}\``)
  }
})

test('the fixed vector opens', async () => {
  const envelope = Buffer.from(vector.envelope, 'base64')
  expect(readEnvelopeHeader(envelope)).toEqual({ keyId: vector.keyId, form: vector.form })
  expect(text(await openEnvelope(ring, envelope))).toBe(vector.plaintext)
})

test('what the implementation by hand seals, ours opens, and the other way round', async () => {
  const lengths = fc.integer({ min: 0, max: maximumPlaintextBytes })
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 0, max: 0xffff }), async (length, form) => {
      const plaintext = randomBytes(length)
      const theirs = sealEnvelopeByHand({ recipient: publicKey, ephemeral: ephemeralKey(), form }, plaintext)
      const ours = await sealEnvelope({ ...to, form }, plaintext)
      expect(Buffer.from(await openEnvelope(ring, theirs)).equals(plaintext)).toBe(true)
      expect(openEnvelopeByHand(privateKey, Buffer.from(ours)).equals(plaintext)).toBe(true)
      expect(readEnvelopeHeader(ours)).toEqual({ keyId: to.keyId, form })
    }),
    { numRuns: 25 },
  )
})

test('every envelope has the same length, from nothing to the maximum', async () => {
  for (const length of [0, 1, 2, 100, 4096, maximumPlaintextBytes - 1, maximumPlaintextBytes]) {
    expect(await sealEnvelope(to, new Uint8Array(length))).toHaveLength(envelopeBytes)
  }
  expect({ envelopeBytes, maximumPlaintextBytes }).toEqual({ envelopeBytes: 8290, maximumPlaintextBytes: 8190 })
})

test('one byte more than the maximum is refused', async () => {
  const sealing = sealEnvelope(to, new Uint8Array(maximumPlaintextBytes + 1))
  await expect(sealing).rejects.toMatchObject({ name: 'VaultError', code: 'too-long' })
})

test('the same text sealed twice shares nothing after the header', async () => {
  const [one, other] = await Promise.all([sealEnvelope(to, new Uint8Array(9)), sealEnvelope(to, new Uint8Array(9))])
  expect(one.slice(0, 17)).toEqual(other.slice(0, 17))
  expect(one.slice(17, 82)).not.toEqual(other.slice(17, 82))
  expect(one.slice(82)).not.toEqual(other.slice(82))
})

test('a key that is not a point of the curve, or a form that is no number, is refused', async () => {
  const wrong = [
    { ...to, publicKey: new Uint8Array(65) },
    { ...to, publicKey: publicKey.subarray(1) },
    { ...to, keyId: 'not hexadecimal!' },
    { ...to, form: -1 },
    { ...to, form: 65_536 },
    { ...to, form: 1.5 },
  ]
  for (const recipient of wrong) {
    await expect(sealEnvelope(recipient, new Uint8Array(1))).rejects.toMatchObject({ code: 'malformed' })
  }
})

function ephemeralKey() {
  const key = randomBytes(32)
  key[0] = 1 // below the order of the curve
  return key
}

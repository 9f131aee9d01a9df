import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { envelopeBytes, sealEnvelope } from './envelope'
import { openEnvelope } from './open-envelope'
import { aRing } from './testing/a-ring'
import { envelopesFile, keyIdOf, sealEnvelopeByHand } from './testing/envelope-by-hand'
import { aes256, publicPoint, sealByHand } from './testing/hpke-by-hand'

const aPrivateKey = (first: number) => Buffer.concat([Buffer.from([first]), randomBytes(31)])
const [old, current] = [aPrivateKey(1), aPrivateKey(2)]
const ring = aRing({ envelopes: { keys: [...envelopesFile(old).keys, ...envelopesFile(current).keys] } })
const plaintext = new TextEncoder().encode('call after four')

const recipientOf = (privateKey: Buffer) => {
  const publicKey = publicPoint(privateKey)
  return { publicKey, keyId: keyIdOf(publicKey), form: 1 }
}

let envelope: Uint8Array
beforeAll(async () => {
  envelope = await sealEnvelope(recipientOf(current), plaintext)
})

test('two keys overlap: what was sealed for either opens', async () => {
  for (const key of [old, current]) {
    expect(await openEnvelope(ring, await sealEnvelope(recipientOf(key), plaintext))).toEqual(plaintext)
  }
})

test('a key that has left the ring opens nothing', async () => {
  const without = aRing({ envelopes: envelopesFile(old) })
  await expect(openEnvelope(without, envelope)).rejects.toMatchObject({ code: 'unknown-key' })
})

test('a process without private keys is told so', async () => {
  await expect(openEnvelope(aRing({}), envelope)).rejects.toMatchObject({ code: 'no-key' })
})

test('an envelope sealed for one key does not open as if it were for another', async () => {
  const mislabelled = await sealEnvelope({ ...recipientOf(current), keyId: recipientOf(old).keyId }, plaintext)
  await expect(openEnvelope(ring, mislabelled)).rejects.toMatchObject({ code: 'does-not-open' })
})

test('a changed header, key id or form version does not open', async () => {
  const otherForm = Uint8Array.from(envelope)
  otherForm[16] = 2
  await expect(openEnvelope(ring, otherForm)).rejects.toMatchObject({ code: 'does-not-open' })
})

test('another version or suite is malformed, whatever follows', async () => {
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const other = Uint8Array.from(envelope)
    other[at] = 9
    await expect(openEnvelope(ring, other)).rejects.toMatchObject({ code: 'malformed' })
  }
})

test('one changed bit anywhere does not open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(envelopeBytes * 8 - 1), async (bit) => {
      const changed = Uint8Array.from(envelope)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(openEnvelope(ring, changed)).rejects.toMatchObject({ name: 'VaultError' })
    }),
    { numRuns: 150, examples: [[0], [8], [56], [120], [17 * 8], [81 * 8], [82 * 8], [envelopeBytes * 8 - 1]] },
  )
})

test('another length is malformed', async () => {
  for (const bytes of [new Uint8Array(0), envelope.slice(1), Buffer.concat([envelope, Buffer.from([0])])]) {
    await expect(openEnvelope(ring, bytes)).rejects.toMatchObject({ code: 'malformed' })
  }
})

test('a sender who knows the key but not the padding gets nothing read', async () => {
  const lengthBeyond = Buffer.alloc(8192)
  lengthBeyond.writeUInt16BE(8191)
  const notZero = Buffer.alloc(8192)
  notZero[8191] = 1
  for (const padded of [lengthBeyond, notZero]) {
    await expect(openEnvelope(ring, sealPadded(padded))).rejects.toMatchObject({ code: 'malformed' })
  }
})

function sealPadded(padded: Buffer): Buffer {
  const recipient = publicPoint(current)
  const aad = sealEnvelopeByHand({ recipient, ephemeral: old, form: 1 }, Buffer.alloc(0)).subarray(0, 17)
  const info = Buffer.from('DIVERT envelope v1')
  const { enc, ct } = sealByHand({ aead: aes256, recipient, ephemeral: old, info, aad }, padded)
  return Buffer.concat([aad, enc, ct])
}

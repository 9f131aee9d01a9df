import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { destroyKey } from './destroy-key'
import { sealEnvelope } from './envelope'
import { openEnvelope } from './open-envelope'
import { newPersonKey, openPersonKey, rewrapPersonKey } from './person-key'
import { verifyPublishedKey } from './published-key'
import { retireKey } from './retire-key'
import { rotateEnvelopeKey, rotatePeopleKey } from './rotate-keys'
import { aKeyRing } from './testing/a-key-ring'
import { publishedKey, ringFromFolder, signingPublicKey, type Ring } from './vault'

const refusal = (code: string) => expect.objectContaining({ name: 'VaultError', code })

async function sealedFor(ring: Ring, now: Date) {
  const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
  return { keyId: key.keyId, envelope: await sealEnvelope({ ...key, form: 1 }, new Uint8Array(3)) }
}

// Each test holds one ring from before the change to after it, as a running process does.

test('a key that was published this moment is sealed for and opened by processes that were running before', async () => {
  const { dir, ring, now } = aKeyRing()
  const opener = ringFromFolder(dir)
  const before = await sealedFor(ring, now)
  expect(await openEnvelope(opener, before.envelope)).toHaveLength(3)
  const added = rotateEnvelopeKey(dir, now)
  const after = await sealedFor(ring, now)
  expect([before.keyId === added, after.keyId]).toEqual([false, added])
  expect(await openEnvelope(opener, after.envelope)).toHaveLength(3)
  expect(await openEnvelope(opener, before.envelope)).toHaveLength(3)
})

test('a destroyed envelope key opens nothing in a running process, from that moment on, and is called destroyed', async () => {
  const { dir, ring, now } = aKeyRing()
  const { keyId, envelope } = await sealedFor(ring, now)
  expect(await openEnvelope(ring, envelope)).toHaveLength(3)
  rotateEnvelopeKey(dir, now)
  retireKey(dir, keyId, now)
  expect(await openEnvelope(ring, envelope)).toHaveLength(3)
  destroyKey(dir, keyId, now)
  await expect(openEnvelope(ring, envelope)).rejects.toMatchObject({ code: 'destroyed-key' })
  await expect(openEnvelope(aKeyRing().ring, envelope)).rejects.toMatchObject({ code: 'unknown-key' })
})

test('a running process wraps under a new people key at once, and opens nothing under a destroyed one', () => {
  const { dir, ring, now } = aKeyRing()
  const old = newPersonKey(ring, 'amina').sealedKey
  expect(rewrapPersonKey(ring, 'amina', old)).toBeUndefined()
  expect(rotatePeopleKey(dir, now)).toBe('people-2')
  const moved = rewrapPersonKey(ring, 'amina', old)!
  expect(moved).toHaveLength(65)
  expect([old, moved, newPersonKey(ring, 'jordan').sealedKey].map((wrap) => wrap.readUInt32BE(1))).toEqual([1, 2, 2])
  destroyKey(dir, 'people-1', now)
  expect(() => openPersonKey(ring, 'amina', old)).toThrow(refusal('destroyed-key'))
  expect(() => rewrapPersonKey(ring, 'amina', old)).toThrow(refusal('destroyed-key'))
  expect(() => openPersonKey(ring, 'amina', moved)).not.toThrow()
})

test('rewrapping refuses the wrap of another person', () => {
  const { dir, ring, now } = aKeyRing()
  const { sealedKey } = newPersonKey(ring, 'amina')
  rotatePeopleKey(dir, now)
  expect(() => rewrapPersonKey(ring, 'jordan', sealedKey)).toThrow(refusal('does-not-open'))
})

test('a file taken away leaves a running process as it was; a broken one stops it', () => {
  const { dir, ring } = aKeyRing()
  const { sealedKey } = newPersonKey(ring, 'amina')
  rmSync(join(dir, 'people.json'))
  expect(() => openPersonKey(ring, 'amina', sealedKey)).not.toThrow()
  expect(() => openPersonKey(ringFromFolder(dir), 'amina', sealedKey)).toThrow(refusal('no-key'))
  writeFileSync(join(dir, 'people.json'), '{"keys":[]}')
  expect(() => openPersonKey(ring, 'amina', sealedKey)).toThrow(refusal('malformed'))
})

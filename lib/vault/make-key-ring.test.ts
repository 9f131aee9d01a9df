import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { sealEnvelope } from './envelope'
import { makeKeyRing } from './make-key-ring'
import { openEnvelope } from './open-envelope'
import { verifyPublishedKey } from './published-key'
import { aFolder, aKeyRing } from './testing/a-key-ring'
import { publishedKey, ringFromFolder, signingPublicKey } from './vault'

const everyFile = [
  'accounts.json',
  'audit-public.json',
  'audit.json',
  'envelopes.json',
  'page.json',
  'people.json',
  'published.json',
  'signing-public.json',
  'signing.json',
]
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const contentsOf = (dir: string) => readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))
const later = (now: Date, days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

test('every part has a file of its own that only the owner may read', () => {
  const { dir } = aKeyRing()
  expect(readdirSync(dir)).toEqual(everyFile)
  expect(modeOf(dir)).toBe('700')
  expect(everyFile.map((name) => modeOf(join(dir, name)))).toEqual(everyFile.map(() => '600'))
})

test('a second run changes nothing, but closes what was left open', () => {
  const { dir, now } = aKeyRing()
  const before = contentsOf(dir)
  chmodSync(dir, 0o755)
  chmodSync(join(dir, 'people.json'), 0o644)
  expect(makeKeyRing(dir, now)).toEqual([])
  expect(contentsOf(dir)).toEqual(before)
  expect([modeOf(dir), modeOf(join(dir, 'people.json'))]).toEqual(['700', '600'])
})

test('a missing part is made, the others stay', () => {
  const { dir, now } = aKeyRing()
  const people = readFileSync(join(dir, 'people.json'), 'utf8')
  rmSync(join(dir, 'page.json'))
  rmSync(join(dir, 'published.json'))
  expect(makeKeyRing(dir, now)).toEqual(['page', 'published'])
  expect(readFileSync(join(dir, 'people.json'), 'utf8')).toBe(people)
})

test('a file that cannot be read is reported by name and never replaced', () => {
  const { dir, now } = aKeyRing()
  for (const broken of ['', '{"keys":[]}', '{"keys":"QUtFWQ"']) {
    writeFileSync(join(dir, 'people.json'), broken)
    expect(() => makeKeyRing(dir, now)).toThrow(/key part: people/)
    expect(readFileSync(join(dir, 'people.json'), 'utf8')).toBe(broken)
  }
})

test('near its end the envelope key is joined by another, and what the old one sealed still opens', async () => {
  const { dir, ring, now } = aKeyRing()
  const old = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
  const envelope = await sealEnvelope({ ...old, form: 1 }, new Uint8Array(3))
  expect(makeKeyRing(dir, later(now, 334))).toEqual([])
  expect(makeKeyRing(dir, later(now, 336))).toEqual(['envelopes', 'published'])
  const renewed = ringFromFolder(dir)
  const fresh = await verifyPublishedKey(publishedKey(renewed), signingPublicKey(renewed), later(now, 600))
  expect(fresh.keyId).not.toBe(old.keyId)
  expect(await openEnvelope(renewed, envelope)).toEqual(new Uint8Array(3))
  expect(await openEnvelope(renewed, await sealEnvelope({ ...fresh, form: 1 }, new Uint8Array(4)))).toHaveLength(4)
})

test('after the signing key was replaced the published key is signed again', async () => {
  const { dir, now } = aKeyRing()
  rmSync(join(dir, 'signing.json'))
  expect(makeKeyRing(dir, now)).toEqual(['signing', 'signing-public', 'published'])
  const ring = ringFromFolder(dir)
  await expect(verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)).resolves.toBeDefined()
})

test('two rings share no secret', () => {
  const secrets = [aKeyRing(), aKeyRing()].map(
    ({ dir }) =>
      contentsOf(dir)
        .join()
        .match(/[\w-]{43,}/g) ?? [],
  )
  expect(new Set(secrets.flat()).size).toBe(new Set(secrets[0]).size + new Set(secrets[1]).size)
})

test('a folder inside folders that are not there yet is made', () => {
  const dir = join(aFolder(), 'data', 'keys')
  expect(makeKeyRing(dir)).toHaveLength(everyFile.length)
})

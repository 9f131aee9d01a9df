import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { destroyKey } from './destroy-key'
import { listKeys } from './list-keys'
import { makeKeyRing } from './make-key-ring'
import { retireKey } from './retire-key'
import { rotateEnvelopeKey, rotatePeopleKey } from './rotate-keys'
import { aKeyRing } from './testing/a-key-ring'

const refusal = (code: string) => expect.objectContaining({ name: 'VaultError', code })
const idsOf = (dir: string, purpose: string) =>
  listKeys(dir)
    .filter((key) => key.purpose === purpose)
    .map((key) => key.id)
const contentsOf = (dir: string) => readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))

function aTurnedRing() {
  const { dir, now } = aKeyRing()
  const files = readdirSync(dir)
  const [first] = idsOf(dir, 'envelopes')
  rotatePeopleKey(dir, now)
  rotateEnvelopeKey(dir, now)
  retireKey(dir, 'people-1', now)
  retireKey(dir, first!, now)
  return { dir, now, files, first: first! }
}

test('after every change the files are the same ones, closed to others, and no draft or lock is left', () => {
  const { dir, now, files, first } = aTurnedRing()
  destroyKey(dir, 'people-1', now)
  destroyKey(dir, first, now)
  expect(readdirSync(dir)).toEqual(files)
  expect(new Set(files.map((name) => statSync(join(dir, name)).mode & 0o777))).toEqual(new Set([0o600]))
  expect(statSync(dir).mode & 0o777).toBe(0o700)
})

test('a change replaces the file as a whole: whoever has the old one open reads the old one to its end', () => {
  const { dir, now } = aKeyRing()
  const path = join(dir, 'people.json')
  const before = statSync(path).ino
  rotatePeopleKey(dir, now)
  expect(statSync(path).ino).not.toBe(before)
})

test('drafts of a change that was cut off, which may hold a destroyed key, are gone after the next one', () => {
  const { dir, now } = aKeyRing()
  const draft = join(dir, 'people.json.4711')
  writeFileSync(draft, readFileSync(join(dir, 'people.json')))
  makeKeyRing(dir, now)
  expect(existsSync(draft)).toBe(false)
})

test('while another process changes the ring nothing is changed; one that is gone is not in the way', () => {
  const { dir, now } = aKeyRing()
  const before = contentsOf(dir)
  writeFileSync(join(dir, 'ring.lock'), String(process.ppid))
  for (const change of [rotatePeopleKey, rotateEnvelopeKey, makeKeyRing]) {
    expect(() => change(dir, now)).toThrow(refusal('busy'))
  }
  const ended = spawnSync(process.execPath, ['--version']).pid
  writeFileSync(join(dir, 'ring.lock'), String(ended))
  expect(makeKeyRing(dir, now)).toEqual([])
  expect(contentsOf(dir)).toEqual(before)
})

test('the newest key, and the one that is published, can be neither retired nor destroyed', () => {
  const { dir, now } = aKeyRing()
  const published = readFileSync(join(dir, 'published.json'))
  const [first] = idsOf(dir, 'envelopes')
  for (const change of [retireKey, destroyKey]) {
    for (const id of ['people-1', first!]) expect(() => change(dir, id, now)).toThrow(refusal('in-use'))
    for (const id of ['people-9', 'page-1', '0'.repeat(16)])
      expect(() => change(dir, id, now)).toThrow(refusal('unknown-key'))
  }
  rotateEnvelopeKey(dir, now)
  writeFileSync(join(dir, 'published.json'), published)
  expect(() => destroyKey(dir, first!, now)).toThrow(refusal('in-use'))
})

test('the number of a destroyed people key is never given again', () => {
  const { dir, now } = aTurnedRing()
  destroyKey(dir, 'people-1', now)
  expect(rotatePeopleKey(dir, now)).toBe('people-3')
  expect(idsOf(dir, 'people')).toEqual(['people-1', 'people-2', 'people-3'])
})

test('what is destroyed is gone from the files, and only its name and days stay', () => {
  const { dir, now, first } = aTurnedRing()
  const [envelope, person] = ['envelopes', 'people'].map(
    (name) => JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8')).keys[0],
  )
  destroyKey(dir, 'people-1', now)
  destroyKey(dir, first, now)
  const left = contentsOf(dir).join()
  for (const secret of [envelope.privateKey, envelope.publicKey, person.key]) expect(left).not.toContain(secret)
  expect(listKeys(dir).filter((key) => key.destroyed)).toMatchObject([
    { id: first, created: now, retired: now, destroyed: now, isNewest: false },
    { id: 'people-1', created: now, retired: now, destroyed: now, isNewest: false },
  ])
  expect(makeKeyRing(dir, now)).toEqual([])
})

test('another envelope key is published only where the signing key is, and then not even added', () => {
  const { dir, now } = aKeyRing()
  rmSync(join(dir, 'signing.json'))
  const before = contentsOf(dir)
  expect(() => rotateEnvelopeKey(dir, now)).toThrow(refusal('no-key'))
  expect(contentsOf(dir)).toEqual(before)
})

test('the day on which a key was first retired stands', () => {
  const { dir } = aTurnedRing()
  retireKey(dir, 'people-1', new Date('2027-01-01T00:00:00Z'))
  expect(listKeys(dir).find((key) => key.id === 'people-1')!.retired).toEqual(new Date('2026-11-19T16:42:00Z'))
})

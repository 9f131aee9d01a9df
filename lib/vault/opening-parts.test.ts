import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeKeyRing } from './make-key-ring'
import { openingParts } from './opening-parts'

let keys: string
beforeEach(() => {
  keys = mkdtempSync(join(tmpdir(), 'divert-keys-'))
  makeKeyRing(keys, new Date('2026-11-19T16:42:00Z'))
})
afterEach(() => rmSync(keys, { recursive: true, force: true }))

const secret = ['envelopes', 'people', 'signing', 'audit']
const given = (environment: Record<string, string>) => openingParts({ NODE_ENV: 'test', ...environment })
const takeAwayAllBut = (part?: string) =>
  secret.filter((other) => other !== part).forEach((other) => rmSync(join(keys, `${other}.json`)))

test('a folder with the whole key ring is given away by each part that opens or signs', () => {
  expect(given({ DIVERT_KEYS_DIR: keys })).toEqual(secret)
})

test.each(secret)('%s is seen as a file alone and as a variable alone', (part) => {
  takeAwayAllBut(part)
  expect(given({ DIVERT_KEYS_DIR: keys })).toEqual([part])
  expect(given({ [`DIVERT_KEY_${part.toUpperCase()}`]: '{}' })).toEqual([part])
})

test('what a process for officers needs opens nothing', () => {
  takeAwayAllBut()
  expect(given({ DIVERT_KEYS_DIR: keys, DIVERT_KEY_PAGE: '{}', DIVERT_KEY_PUBLISHED: '{}' })).toEqual([])
})

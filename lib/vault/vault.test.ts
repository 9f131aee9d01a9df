import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'

import { newPersonKey } from './person-key'
import { sealPageToken } from './page-token'
import { aKeyRing } from './testing/a-key-ring'
import { publishedKey, ringFromFolder, signingPublicKey } from './vault'

afterEach(() => vi.unstubAllEnvs())

/** As in a new process: the ring of the last one is forgotten. */
async function aNewProcess(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.resetModules()
  const { vault } = await import('./vault')
  return vault()
}

const refusal = (message: RegExp) =>
  expect.objectContaining({ name: 'VaultError', message: expect.stringMatching(message) })
const officer = { officer: '7f3c1c1e-6a0b-4a52-9d2e-2f4c0f9a1b22', site: 1, issued: new Date(0) }

test('a process takes its parts from a folder', async () => {
  const { dir, ring } = aKeyRing()
  expect(publishedKey(ringFromFolder(dir))).toEqual(publishedKey(ring))
  const process = await aNewProcess({ DIVERT_KEYS_DIR: dir })
  const { signingPublicKey: read } = await import('./vault')
  expect(read(process)).toBe(signingPublicKey(ring))
})

test('a process takes its parts from variables, each before the file', async () => {
  const [one, other] = [aKeyRing(), aKeyRing()]
  const text = readFileSync(join(other.dir, 'signing-public.json'), 'utf8')
  const process = await aNewProcess({ DIVERT_KEYS_DIR: one.dir, DIVERT_KEY_SIGNING_PUBLIC: text })
  const read = await import('./vault')
  expect(read.signingPublicKey(process)).toBe(signingPublicKey(other.ring))
  expect(read.publishedKey(process)).toEqual(publishedKey(one.ring))
})

test('a process without keys starts, and is told what is missing when it asks', async () => {
  const process = await aNewProcess({ DIVERT_KEYS_DIR: '' })
  const { newPersonKey: ask } = await import('./person-key')
  expect(() => ask(process, 'amina')).toThrow(refusal(/does not hold .*people/))
})

test('an intake process, which has no private key, can publish, seal tokens, and open nothing', () => {
  const { dir, now } = aKeyRing()
  for (const part of ['envelopes', 'people', 'signing']) rmSync(join(dir, `${part}.json`))
  const ring = ringFromFolder(dir)
  expect(publishedKey(ring).notAfter > now.toISOString()).toBe(true)
  expect(sealPageToken(ring, officer)).toHaveLength(82)
  expect(() => newPersonKey(ring, 'amina')).toThrow(refusal(/people/))
})

test('a broken part is reported by name, without what is in it', () => {
  const { dir } = aKeyRing()
  const broken = [
    { contents: '{"keys":[{"epoch":1,"key":"dG9vLXNob3J0","created":"2026-11-19T16:42:00Z"}]}', part: 'page' },
    { contents: 'dG9vLXNob3J0', part: 'page' },
  ]
  for (const { contents, part } of broken) {
    writeFileSync(join(dir, `${part}.json`), contents)
    expect(() => sealPageToken(ringFromFolder(dir), officer)).toThrow(refusal(/^[^d]*(?:(?!dG9v).)*key part: page\)$/))
  }
})

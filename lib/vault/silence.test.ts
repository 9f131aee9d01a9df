import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'

import type { Sealed } from '@/db/sealed'

import { sealEnvelope } from './envelope'
import { openEnvelope } from './open-envelope'
import { openPageToken, sealPageToken } from './page-token'
import { newPersonKey, openPersonKey } from './person-key'
import { verifyPublishedKey } from './published-key'
import { openRecord, sealRecord } from './record'
import { aKeyRing } from './testing/a-key-ring'
import { publishedKey, signingPublicKey } from './vault'

const words = 'Zebedee-07700900999'
const { dir, ring, now } = aKeyRing()
const { dataKey, sealedKey } = newPersonKey(ring, 'amina')
const place = { table: 'casework.people', column: 'sealed_profile', id: 'amina' }
const record = sealRecord(dataKey, place, words)
const token = sealPageToken(ring, { officer: '7f3c1c1e-6a0b-4a52-9d2e-2f4c0f9a1b22', site: 1, issued: now })

/** Everything that a logger, a debugger, an error page or JSON would make of a value. */
const shown = (value: unknown) =>
  [
    inspect(value, { depth: 9, showHidden: true, getters: true }),
    inspect(value, { depth: 9, showHidden: true, customInspect: false }),
    JSON.stringify(value),
    String(value),
    inspect(Object.getOwnPropertyDescriptors(value)),
  ].join('\n')

const secretsOf = (...files: string[]) =>
  files.flatMap(
    (file) => readFileSync(join(dir, `${file}.json`), 'utf8').match(/(?<="(?:key|privateKey)": ")[^"]+/g) ?? [],
  )

function expectSilence(text: string) {
  const secrets = secretsOf('people', 'page', 'accounts', 'envelopes', 'signing', 'audit')
  expect(secrets).toHaveLength(6)
  const forms = secrets.flatMap((secret) =>
    ['base64url', 'base64', 'hex', 'latin1'].map((form) => Buffer.from(secret, 'base64url').toString(form as 'hex')),
  )
  for (const secret of [...forms, words, 'Zebedee']) expect(text.includes(secret)).toBe(false)
}

test('a data key and a ring, in use, print as nothing', async () => {
  const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
  await openEnvelope(ring, await sealEnvelope({ ...key, form: 1 }, new TextEncoder().encode(words)))
  expect(shown(dataKey)).toContain('[key]')
  for (const value of [dataKey, ring, { dataKey, ring }, [openPersonKey(ring, 'amina', sealedKey)]]) {
    expectSilence(shown(value))
  }
  expect(Object.keys(dataKey)).toEqual([])
  expect(Object.keys({ ...ring })).toEqual([])
})

test('no failure says what was inside', async () => {
  const key = await verifyPublishedKey(publishedKey(ring), signingPublicKey(ring), now)
  const envelope = await sealEnvelope({ ...key, form: 1 }, new TextEncoder().encode(words))
  const strict = z.strictObject({ name: z.literal('other') })
  const changed = Buffer.from(record)
  changed[20] = (changed[20] ?? 0) ^ 1
  const failures: (() => unknown)[] = [
    () => openRecord(dataKey, place, record, strict),
    () => openRecord(dataKey, place, sealRecord(dataKey, place, { [words]: words }), strict),
    () => openRecord(dataKey, place, changed as Sealed, strict),
    () => openRecord(dataKey, { ...place, id: words }, record, strict),
    () => sealRecord(dataKey, { ...place, id: `${words}|` }, words),
    () => sealRecord(dataKey, place, { words, big: 1n }),
    () => openPersonKey(ring, words, sealedKey),
    () => sealEnvelope({ ...key, form: 1 }, new TextEncoder().encode(words.repeat(999))),
    () => openEnvelope(ring, envelope.with(100, 1).with(101, 1)),
    () => verifyPublishedKey({ ...publishedKey(ring), keyId: words }, signingPublicKey(ring), now),
  ]
  for (const failure of failures) {
    const error = await Promise.resolve()
      .then(failure)
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
    expect(error).toMatchObject({ name: 'VaultError' })
    expect(error).not.toHaveProperty('cause')
    expectSilence(shown(error) + (error as Error).stack)
  }
  expectSilence(shown(openPageToken(ring, `${token}${words}`, now)))
})

test('the search itself finds what is not hidden', () => {
  expect(() => expectSilence(shown({ words }))).toThrow()
  expect(() => expectSilence(shown(new Error(`Could not read ${secretsOf('people')[0]}`)))).toThrow()
})

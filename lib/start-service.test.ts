import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKeyRing } from './vault/make-key-ring'

let keys: string
beforeAll(() => {
  keys = mkdtempSync(join(tmpdir(), 'divert-keys-'))
  makeKeyRing(keys, new Date('2026-11-19T16:42:00Z'))
})
afterAll(() => rmSync(keys, { recursive: true, force: true }))

const nowhere = 'postgresql://divert:x@127.0.0.1:1/divert'

/** Starts the service of a process with these settings and no database to go on with. */
function started(settings: Record<string, string>) {
  const start = `import('./lib/start-service.ts').then(({ startService }) => startService())`
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', start], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'test', AUTH_SECRET: 'x'.repeat(32), ...settings },
  })
  return { status, said: stderr.trim() }
}

test('a process for officers alone does not start with keys that open, whether in its folder or its settings', () => {
  expect(started({ DIVERT_INTAKE_URL: nowhere, DIVERT_KEYS_DIR: keys })).toEqual({
    status: 1,
    said: expect.stringMatching(
      /^A process for officers alone may not hold these parts .*: envelopes, people, signing/,
    ),
  })
  expect(started({ DIVERT_INTAKE_URL: nowhere, DIVERT_KEY_PEOPLE: '{}' })).toEqual({
    status: 1,
    said: expect.stringMatching(/^A process for officers alone may not hold these parts .*: people\./),
  })
}, 30_000)

test('without them, and with them beside the casework, it goes on to look for its database', () => {
  const goesOn = { status: 1, said: 'Database error 08006' }
  expect(started({ DIVERT_INTAKE_URL: nowhere })).toEqual(goesOn)
  expect(started({ DIVERT_INTAKE_URL: nowhere, DIVERT_OPENER_URL: nowhere, DIVERT_KEYS_DIR: keys })).toEqual(goesOn)
}, 30_000)

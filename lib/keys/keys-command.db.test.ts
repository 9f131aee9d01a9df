import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'

let service: KeyRingService
beforeAll(async () => void (service = await aKeyRingService()))
afterAll(() => service.close())

function keys(words: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/keys/keys-command.ts', ...words],
    {
      env: { ...process.env, DATABASE_URL: service.ring.setupUrl, DIVERT_KEYS_DIR: service.ring.dir, ...environment },
      encoding: 'utf8',
    },
  )
  return { ok: status === 0, said: (stdout + stderr).trim() }
}

test('it does what it is asked and says so in a line', () => {
  expect(keys(['rotate', 'people'])).toEqual({ ok: true, said: 'Added people-2, which seals from now on' })
  expect(keys(['retire', 'people-1'])).toEqual({ ok: true, said: 'Retired people-1. It still opens' })
  expect(keys(['destroy', 'people-1', '--force']).said).toMatch(/^Destroyed people-1\..*\n.*\nA backup from before/)
  expect(keys(['status']).said).toContain('people-2')
})

test('what it cannot do it says in a line, and fails', () => {
  expect(keys([])).toEqual({ ok: false, said: expect.stringMatching(/^npm run keys -- VERB/) })
  expect(keys(['destroy', 'people-2'])).toEqual({
    ok: false,
    said: 'people-2 is the key in use. First: npm run keys -- rotate people',
  })
  expect(keys(['status'], { DIVERT_KEYS_DIR: '/nowhere' })).toEqual({
    ok: false,
    said: 'There is no key ring in /nowhere: set DIVERT_KEYS_DIR',
  })
  expect(keys(['status'], { DATABASE_URL: 'postgresql://x:secret@127.0.0.1:1/x' })).toEqual({
    ok: false,
    said: 'The database does not answer. Is the product running?',
  })
}, 30_000)

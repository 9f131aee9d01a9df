import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

import { makeKeyRing } from '../make-key-ring'
import { ringFromFolder } from '../vault'

/** A folder that is gone when the test file has finished. */
export function aFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'divert-keys-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A complete ring of new keys. */
export function aKeyRing({ now = new Date('2026-11-19T16:42:00Z') } = {}) {
  const dir = aFolder()
  makeKeyRing(dir, now)
  return { dir, ring: ringFromFolder(dir), now }
}

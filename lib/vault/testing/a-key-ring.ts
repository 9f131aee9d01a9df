import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

import { makeKeyRing } from '../make-key-ring'
import { ringFromFolder } from '../vault'

const folders: string[] = []
// Once, while the test file is read: a hook that a test or another hook adds is never run.
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true })
})

/** A folder that is gone when the test file has finished. */
export function aFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'divert-keys-'))
  folders.push(dir)
  return dir
}

/** A complete ring of new keys. */
export function aKeyRing({ now = new Date('2026-11-19T16:42:00Z') } = {}) {
  const dir = aFolder()
  makeKeyRing(dir, now)
  return { dir, ring: ringFromFolder(dir), now }
}

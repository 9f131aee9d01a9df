import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { VaultError } from '../vault-error'
import { KeyFolder } from './key-folder'

/**
 * Reads and writes key files while nobody else does: two that each add or destroy a key would undo one another.
 * Throws `busy` while another process is at it.
 */
export function changeKeyFolder<T>(dir: string, change: (folder: KeyFolder) => T): T {
  const folder = new KeyFolder(dir)
  const lock = join(dir, 'ring.lock')
  takeLock(lock)
  try {
    removeDrafts(dir)
    return change(folder)
  } finally {
    rmSync(lock, { force: true })
  }
}

// What a process left behind when it was cut off may hold a key that is destroyed later.
function removeDrafts(dir: string) {
  for (const name of readdirSync(dir)) if (/\.json\.\d+$/.test(name)) rmSync(join(dir, name))
}

function takeLock(path: string) {
  const claim = () => writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
  try {
    claim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isRunning(Number(readFileSync(path, 'utf8')))) throw new VaultError('busy')
    rmSync(path, { force: true })
    claim()
  }
}

function isRunning(pid: number): boolean {
  // The number of a process that is gone may be ours now: in a container every first process is number 1.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

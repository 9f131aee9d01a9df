import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainError } from './say.mjs'

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export function dataFolder() {
  return resolve(projectFolder, process.env.DIVERT_DATA_DIR || '.divert')
}

/** Makes the data folder where it is missing, and proves that it can be written to. */
export function openDataFolder() {
  const folder = dataFolder()
  // Root lends the database to another user, who has to pass through this folder; every file in it is closed by itself.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  proveWritable(folder, mode, `set DIVERT_DATA_DIR to a folder that this user may write to`)
  return folder
}

export function proveWritable(folder, mode, advice) {
  try {
    makeFolder(folder, mode)
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new PlainError(`Cannot write to ${folder} (${error.code}): ${advice}`)
  }
}

// One by one: Node's own recursive way turns for ever in folders that refuse, such as /proc.
function makeFolder(folder, mode) {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode })
}

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Stops the embedded database of a data folder, if it has one; db/embedded.ts left word of where it is. */
export function stopDatabase(dataFolder) {
  const memory = join(dataFolder, 'cluster.json')
  if (!existsSync(memory)) return
  const { folder, binaries, user } = JSON.parse(readFileSync(memory, 'utf8'))
  const args = ['-D', resolve(dataFolder, folder), '-m', 'fast', '-w', '-t', '20', 'stop']
  spawnSync(join(binaries, 'bin', 'pg_ctl'), args, { ...user, cwd: '/', stdio: 'ignore', detached: true })
}

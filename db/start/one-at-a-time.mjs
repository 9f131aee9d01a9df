import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from './say.mjs'

/**
 * Two products on one data folder would stop each other's database, so the second is refused. A start that was killed is
 * not in the way: the web server that it left behind is ended.
 */
export function claim(dataFolder) {
  const file = join(dataFolder, 'running.json')
  const other = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  if (other.start !== process.pid && isRunning(other.start, 'start.mjs'))
    throw new PlainError(
      `The product is already running from ${dataFolder} (process ${other.start}): stop it, or set DIVERT_DATA_DIR`,
    )
  if (isRunning(other.web, 'next')) process.kill(other.web, 'SIGKILL')
  const note = (processes) => writeFileSync(file, JSON.stringify(processes), { mode: 0o600 })
  note({ start: process.pid })
  return {
    noteWeb: (web) => note({ start: process.pid, web }),
    release: () => rmSync(file, { force: true }),
  }
}

// A process number is used again after a restart, so a living process counts only when it is the program we mean.
function isRunning(pid, program) {
  if (!pid) return false
  const file = `/proc/${pid}/cmdline`
  if (existsSync('/proc/self/cmdline')) return existsSync(file) && readFileSync(file, 'utf8').includes(program)
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.includes(program) ?? false
}

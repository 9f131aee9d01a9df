import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder, proveWritable } from './places.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const modules = join(projectFolder, 'node_modules')
const stamp = join(modules, '.installed-lock-file')

/** Installs what package-lock.json names, when it is not what was installed last. No package's own scripts are run. */
export async function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(projectFolder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say(existsSync(modules) ? 'Installing dependencies: the lock file has changed' : 'Installing dependencies')
  proveWritable(projectFolder, 0o755, 'dependencies are installed here')
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  await runNpm(args, 'The dependencies could not be installed: see the lines above')
  writeFileSync(stamp, wanted)
}

async function runNpm(args, failure) {
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args], { failure })
  return run('npm', args, { failure })
}

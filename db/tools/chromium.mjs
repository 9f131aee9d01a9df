import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Makes sure that the tests have a browser. Where it is not Playwright's own, CHROMIUM_PATH says which from then on. */
export function chooseChromium() {
  const found = findChromium(console.log)
  if (found) process.env.CHROMIUM_PATH = found
}

/**
 * CHROMIUM_PATH, one that is installed, Debian's package when root, Playwright's own; undefined for the last, which
 * Playwright finds by itself. @throws Error with one line that says what to install.
 */
function findChromium(say) {
  const named = process.env.CHROMIUM_PATH
  if (named && !isRunnable(named)) throw new Error(`CHROMIUM_PATH names nothing that runs: ${named}`)
  const found = named || installed()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say("Installing Debian's chromium")
    succeeds('apt-get', ['update', '-qq'])
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const fresh = installed()
    if (fresh) return fresh
  }
  say("Installing Playwright's own Chromium")
  if (succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) return undefined
  throw new Error('The browser tests need Chromium: install the package "chromium", or set CHROMIUM_PATH to one')
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable)
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function succeeds(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

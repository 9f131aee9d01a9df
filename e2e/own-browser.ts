import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type BrowserContext } from '@playwright/test'
import { chromiumFlags, chromiumPath } from './chromium'
import { phone, signInAs } from './fixtures'
import { running } from './running'

/** A phone's own Chromium: what it keeps lies in `folder`, its temporary files too, and is there when it is opened again. */
export function ownBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'divert-own-browser-'))
  const [profile, temporary] = [join(folder, 'profile'), join(folder, 'tmp')]
  mkdirSync(profile)
  mkdirSync(temporary)
  let context: BrowserContext | undefined

  /**
   * Opens it with a network and that session's cookie. `putsAside`: as phones do, and Playwright's browsers do not, it
   * puts a page that is left aside, to bring it back as it was. `keepsPage: false`: it has no service workers.
   */
  async function open(cookie: string, { putsAside = false, keepsPage = true } = {}) {
    // A killed browser leaves its locks, and the next one would ask them whether it still runs.
    for (const name of readdirSync(profile)) if (name.startsWith('Singleton')) rmSync(join(profile, name))
    context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: [...chromiumFlags, ...(putsAside ? ['--enable-features=BackForwardCache'] : [])],
      ignoreDefaultArgs: putsAside ? ['--disable-back-forward-cache'] : [],
      env: { ...process.env, TMPDIR: temporary },
      baseURL: running.url,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      viewport: phone,
      serviceWorkers: keepsPage ? 'allow' : 'block',
    })
    context.setDefaultTimeout(20_000)
    await signInAs(context, cookie)
    return context.pages()[0] ?? context.newPage()
  }

  /** kill -9 of this browser; waits until its helpers have ended too. */
  async function kill() {
    const [main] = processesOf(profile).filter(({ command }) => !command.includes(' --type='))
    if (!main) throw new Error('The browser does not run')
    process.kill(main.pid, 'SIGKILL')
    await expect.poll(() => processesOf(profile)).toEqual([])
  }

  return {
    folder,
    open,
    kill,
    close: async () => context?.close(),
    async remove() {
      await context?.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function processesOf(profile: string): { pid: number; command: string }[] {
  const { stdout } = spawnSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((command) => ({ pid: Number.parseInt(command, 10), command }))
}

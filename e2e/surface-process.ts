import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../db/postgres/free-port'

/** `next start` of the production build with exactly these settings. `said` is what it printed; `code` how it ended. */
export async function startProcess(settings: Record<string, string>) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    {
      env: { PATH, HOME, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DIVERT_ORIGIN: url, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  const ready = new Promise<'ready'>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes('service.started')) resolve('ready')
      })
  })
  const exited = once(child, 'exit').then(([code]) => Number(code))
  const outcome = await Promise.race([ready, exited])
  return {
    url,
    said: () => said,
    code: outcome === 'ready' ? null : outcome,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

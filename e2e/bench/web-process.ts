import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'

type Place = { port: number; output: string; environment: NodeJS.ProcessEnv }

/** The web server by itself, as `npm start` runs it, to be killed and started again on the same port. */
export function webProcess({ port, output, environment }: Place) {
  const url = `http://localhost:${port}`
  const said = openSync(output, 'a')
  let web: ChildProcess | undefined
  const killNow = () => web?.kill('SIGKILL')
  process.on('exit', killNow)

  async function answers() {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      if (web?.exitCode !== null) throw new Error(`The web server did not start: see ${output}`)
      const answered = await fetch(`${url}/icon.svg`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (answered) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('The web server did not answer within a minute')
  }

  async function end(signal: NodeJS.Signals) {
    if (!web || web.exitCode !== null || web.signalCode !== null) return
    const exited = once(web, 'exit')
    web.kill(signal)
    await exited
  }

  return {
    url,
    /** The process's own number, while it runs. */
    pid: () => (web?.exitCode === null && web.signalCode === null ? web.pid : undefined),
    async start() {
      const next = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]
      web = spawn(process.execPath, next, { env: environment, stdio: ['ignore', said, said] })
      await answers()
    },
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      process.off('exit', killNow)
    },
  }
}

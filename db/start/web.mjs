import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { projectFolder } from './places.mjs'
import { running } from './run.mjs'
import { PlainError } from './say.mjs'

export const host = process.env.HOST || '127.0.0.1'
export const port = Number(process.env.PORT || 3000)

/** The address a browser on this machine is given. */
export const address = `http://${['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`

export async function provePortIsFree() {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new PlainError(`PORT is not a port number: ${process.env.PORT}`)
  const probe = createServer()
  probe.listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      throw new PlainError(`Port ${port} is in use: stop what listens there, or set PORT`)
    throw new PlainError(`Cannot listen on ${host}:${port} (${error.code}): set HOST or PORT`)
  }
  probe.close()
  await once(probe, 'close')
}

/** Starts `next start` or `next dev` with exactly `env`, and waits until it answers. `ended` gives its exit code. */
export async function startWeb(command, env, noteWeb) {
  const args = ['node_modules/next/dist/bin/next', command, '--hostname', host, '--port', String(port)]
  const web = spawn(process.execPath, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(web)
  noteWeb(web.pid)
  const ended = once(web, 'exit').then(([code]) => {
    running.delete(web)
    return code ?? 1
  })
  passOn(web.stdout, process.stdout)
  passOn(web.stderr, process.stderr)
  const early = ended.then(() => {
    throw new PlainError('The web server stopped before it answered: see the lines above')
  })
  await Promise.race([early, answers()])
  return { ended }
}

// Next introduces itself with addresses of its own; ours is printed once it answers.
function passOn(from, to) {
  const introduction = /^\s*(▲|- (Local|Network|Experiments|Environments)|✓ (Starting|Running|Ready))/
  let rest = ''
  from.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) if (line.trim() && !introduction.test(line)) to.write(`${line}\n`)
  })
}

async function answers() {
  const deadline = Date.now() + 60_000
  const at = `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host}:${port}/api/health`
  while (Date.now() < deadline) {
    const answered = await fetch(at).then(
      () => true,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new PlainError('The web server did not answer within a minute')
}

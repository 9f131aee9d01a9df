import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../db/postgres/free-port'

/** The product as `npm start` starts it, demonstration included, in a folder of its own and on a free port. */
export async function startProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'divert-e2e-'))
  const [data, temporary, output] = [join(folder, 'data'), join(folder, 'tmp'), join(folder, 'output.log')]
  // Root lends the database to another user, who has to pass through both folders.
  chmodSync(folder, 0o711)
  mkdirSync(data, { mode: 0o711 })
  mkdirSync(temporary)
  const port = await freePort()
  const product = spawn(process.execPath, ['db/start.mjs'], {
    env: { ...environment(), NODE_ENV: 'production', PORT: String(port), DIVERT_DATA_DIR: data, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = createWriteStream(output)
  product.stdout.pipe(written, { end: false })
  product.stderr.pipe(written, { end: false })
  const exited = once(product, 'exit')
  const ready = new Promise<void>((resolve) => {
    let said = ''
    product.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4096)
      if (said.includes('Ready: ')) resolve()
    })
  })
  const failed = exited.then(() => {
    throw new Error(`The product did not start:\n${readFileSync(output, 'utf8')}`)
  })
  await Promise.race([ready, failed])
  return {
    url: `http://localhost:${port}`,
    folder,
    async stop() {
      product.kill('SIGTERM')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Without what would lead the product to another database. */
function environment() {
  const given = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|DIVERT_|AUTH_|NODE_ENV)/.test(name))
  return Object.fromEntries(given)
}

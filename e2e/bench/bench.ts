import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupUrl } from '../../db/setup-url'
import { freePort } from '../../db/postgres/free-port'
import { ensureBuilt } from '../../db/start/build.mjs'
import { runTsx } from '../../db/start/run.mjs'
import { webEnvironment } from '../../db/start/web-environment.mjs'
import { aService } from '../../db/testing/makers'
import { scratchCluster } from './scratch-cluster'
import { webProcess } from './web-process'

type Wishes = {
  /** An empty folder for the data, where it is not to be a temporary one. */
  data?: string
  /** Said before the web server starts, so that its connections have it: settings of the cluster, for instance. */
  arrange?: (superuser: ReturnType<typeof scratchCluster>['superuser']) => Promise<void>
}

/**
 * The product set up as `npm start` does it, without the demonstration, on a data folder and a port of its own. Its two
 * halves, web server and database, can be killed and started again one by one; nobody else's are touched.
 */
export async function startBench({ data: given, arrange }: Wishes = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'divert-bench-'))
  const [data, temporary, output] = [given ?? join(folder, 'data'), join(folder, 'tmp'), join(folder, 'output.log')]
  // Root lends the database to another user, who has to pass through.
  chmodSync(folder, 0o711)
  for (const made of [data, temporary]) mkdirSync(made, { recursive: true, mode: 0o711 })
  const own = { ...process.env, DIVERT_DATA_DIR: data }
  await ensureBuilt()
  await runTsx('db/setup.ts', ['embedded', data], { env: own, failure: 'The database could not be set up' })
  const cluster = scratchCluster(data, folder)
  const port = await freePort()
  const told = webEnvironment(data, { nodeEnv: 'production', demonstration: false })
  const environment = { ...told, DIVERT_ORIGIN: `http://localhost:${port}`, TMPDIR: temporary } as NodeJS.ProcessEnv
  await runTsx('lib/keys/make-key-ring-command.ts', [join(data, 'keys')], { env: own, failure: 'There are no keys' })
  await aService(cluster.superuser)
  await arrange?.(cluster.superuser)
  const web = webProcess({ port, output, environment })
  await web.start()
  return {
    url: web.url,
    web,
    cluster,
    superuser: cluster.superuser,
    setupUrl: setupUrl(own),
    authSecret: String(environment.AUTH_SECRET),
    keys: join(data, 'keys'),
    places: { folder, data, temporary, output },
    async stop() {
      await web.stop()
      await cluster.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Bench = Awaited<ReturnType<typeof startBench>>

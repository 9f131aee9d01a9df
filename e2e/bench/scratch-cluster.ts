import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { lookInside, openDoor } from '../../db/testing/look-inside'
import { isRunning, startCluster, stopCluster } from '../../db/postgres/cluster'
import type { Cluster } from '../../db/postgres/programs'
import { childrenOf, killAll } from './processes'

/** The PostgreSQL of a product's own data folder, with the settings it has in use, to be stopped, killed and started. */
export function scratchCluster(data: string, folder: string) {
  const remembered = JSON.parse(readFileSync(join(data, 'cluster.json'), 'utf8')) as Cluster & { port: number }
  const cluster: Cluster = { ...remembered, folder: resolve(data, remembered.folder) }
  const watchdog = stopWhenAlone(cluster, folder)
  // One for all lives of the server: whoever waits for a connection of a pool that is ended waits for ever.
  const pool = lookInside(data)
  // Whoever kills the server cuts off this connection too.
  pool.on('error', () => {})

  async function launch() {
    await startCluster(cluster, { preferredPort: remembered.port })
    openDoor(data)
  }
  /** The door takes a moment to open, and a connection that was cut off a moment to be noticed. */
  async function answers(first = async () => {}) {
    for (const deadline = Date.now() + 60_000; ;) {
      await first()
      const answered = await pool.query('select').then(
        () => true,
        () => false,
      )
      if (answered) return
      if (Date.now() > deadline) throw new Error('The database does not come back')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const postmaster = () => Number(readFileSync(join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n')[0])

  return {
    folder: cluster.folder,
    user: cluster.user,
    /** Looks and arranges; never acts. */
    superuser: { query: ((...given: [string, unknown[]]) => pool.query(...given)) as pg.Pool['query'] },
    connect: () => pool.connect(),
    stop() {
      stopCluster(cluster)
    },
    /** kill -9 of the postmaster and of every process it has. */
    async kill() {
      const leader = postmaster()
      await killAll([leader, ...childrenOf(leader)])
    },
    async start() {
      await launch()
      await answers()
    },
    /** Waits until it answers again, by itself or because somebody starts it: it ends itself when it cannot write. */
    recover: () =>
      answers(async () => {
        if (!isRunning(cluster)) await launch()
      }),
    async close() {
      await pool.end()
      stopCluster(cluster)
      watchdog.kill()
    },
  }
}

/** Ends what we could not, when this process is ended from outside. */
function stopWhenAlone(cluster: Cluster, folder: string) {
  const script = fileURLToPath(new URL('../../db/testing/stop-when-alone.mjs', import.meta.url))
  const watchdog = spawn(process.execPath, [script, JSON.stringify(cluster), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watchdog.unref()
  return watchdog
}

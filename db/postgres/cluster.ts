import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port'
import { runProgram, type Cluster } from './programs'
import { writeSettings } from './settings'
import { SetupError } from './setup-error'

export function isMade({ folder }: Cluster) {
  return existsSync(join(folder, 'PG_VERSION'))
}

/**
 * Makes the cluster's files and runs `bootstrap` as its superuser, in a single-user process that nobody can connect to.
 * Half-made files never stand at the cluster's own place.
 */
export function makeCluster(cluster: Cluster, bootstrap: string[]) {
  const unfinished = { ...cluster, folder: `${cluster.folder}.new` }
  rmSync(unfinished.folder, { recursive: true, force: true })
  mkdirSync(unfinished.folder, { recursive: true, mode: 0o700 })
  if (cluster.user) chownSync(unfinished.folder, cluster.user.uid, cluster.user.gid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', unfinished.folder, '-U', 'postgres', '--auth=reject', '--data-checksums', ...locale]
  const made = runProgram(unfinished, 'initdb', args)
  if (!made.ok)
    throw new SetupError(`PostgreSQL could not make its files in ${cluster.folder}: ${lastLine(made.output)}`)
  const single = ['--single', '-D', unfinished.folder, 'template1']
  const { ok, output } = runProgram(
    unfinished,
    'postgres',
    single,
    bootstrap.map((statement) => `${statement}\n`).join(''),
  )
  const refused = /^.*?(?:ERROR|FATAL|PANIC): .*$/m.exec(output)
  if (!ok || refused) throw new SetupError(`PostgreSQL could not be prepared: ${refused?.[0] ?? 'it stopped'}`)
  renameSync(unfinished.folder, cluster.folder)
}

/** Starts the cluster, or finds it running. Gives the port it listens on, on the loopback alone. */
export async function startCluster(
  cluster: Cluster,
  options: { preferredPort?: number; tests?: boolean } = {},
): Promise<number> {
  if (!isRunning(cluster)) {
    writeSettings(cluster, { tests: options.tests ?? false })
    const log = join(cluster.folder, 'server.log')
    const port = await freePort(options.preferredPort)
    const started = runProgram(cluster, 'pg_ctl', [
      '-D',
      cluster.folder,
      '-l',
      log,
      '-w',
      '-t',
      '60',
      '-o',
      `-p ${port}`,
      'start',
    ])
    if (!started.ok) throw new SetupError(`The embedded PostgreSQL does not start: see ${log}`)
  }
  return runningPort(cluster)
}

export function stopCluster(cluster: Cluster) {
  runProgram(cluster, 'pg_ctl', ['-D', cluster.folder, '-m', 'fast', '-w', '-t', '20', 'stop'])
}

export function isRunning(cluster: Cluster) {
  return isMade(cluster) && runProgram(cluster, 'pg_ctl', ['-D', cluster.folder, 'status']).ok
}

// The fourth line of postmaster.pid: https://www.postgresql.org/docs/current/storage-file-layout.html
function runningPort({ folder }: Cluster) {
  return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3])
}

function lastLine(output: string) {
  return output.trim().split('\n').at(-1) ?? ''
}

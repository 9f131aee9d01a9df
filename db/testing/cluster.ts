import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preparedBinaries } from '../postgres/binaries'
import { makeCluster, startCluster, stopCluster } from '../postgres/cluster'
import { databaseUserFor } from '../postgres/database-user'
import { binariesFolder } from '../postgres/place'
import type { Cluster } from '../postgres/programs'
import { quietCatalogue } from '../postgres/quiet-catalogue'
import { superuser } from '../postgres/settings'
import { setupRole } from '../embedded'

export const templateName = 'divert_template'

/** A cluster in a temporary folder, for one run of the tests. Its superuser may connect, unlike the product's. */
export async function startTestCluster() {
  const temporary = mkdtempSync(join(tmpdir(), 'divert-test-'))
  chmodSync(temporary, 0o711)
  const folder = join(temporary, 'cluster')
  const cluster: Cluster = {
    folder,
    binaries: preparedBinaries(binariesFolder(temporary)),
    user: databaseUserFor(folder),
  }
  const [superuserPassword, setupPassword] = [testPassword(), testPassword()]
  makeCluster(cluster, [
    `alter role ${superuser} password '${superuserPassword}';`,
    `create role ${setupRole} login createdb createrole nosuperuser password '${setupPassword}';`,
    ...quietCatalogue(setupRole),
    `create database ${templateName} owner ${setupRole};`,
  ])
  const watchdog = stopWhenAlone(cluster, temporary)
  const port = await startCluster(cluster, { tests: true })
  return {
    port,
    folder,
    temporary,
    superuserPassword,
    setupUrl: `postgresql://${setupRole}:${setupPassword}@127.0.0.1:${port}/${templateName}`,
    stop() {
      stopCluster(cluster)
      watchdog.kill()
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}

export function testPassword() {
  return randomBytes(12).toString('hex')
}

/** A process that waits for our end, however it comes, and then stops the cluster that we could not. */
function stopWhenAlone(cluster: Cluster, temporary: string) {
  const script = fileURLToPath(new URL('./stop-when-alone.mjs', import.meta.url))
  const watchdog = spawn(process.execPath, [script, JSON.stringify(cluster), temporary], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watchdog.unref()
  return watchdog
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { preparedBinaries } from './postgres/binaries'
import { isMade, makeCluster, startCluster } from './postgres/cluster'
import { databaseUserFor } from './postgres/database-user'
import { binariesFolder, clusterFolder } from './postgres/place'
import type { Cluster } from './postgres/programs'
import { quietCatalogue } from './postgres/quiet-catalogue'
import { SetupError } from './postgres/setup-error'

export const setupRole = 'divert_setup'
const databaseName = 'divert'

/** What the data folder remembers of its cluster. `db/start/stop-database.mjs` reads it too. */
type Remembered = Cluster & { port: number }

/**
 * The data folder's own PostgreSQL, made on the first call and running after every call.
 * The address it gives is that of a login which may make roles and databases and is no superuser, as a DATABASE_URL would be.
 */
export async function startEmbedded(dataFolder: string, setupPassword: string, say: (line: string) => void) {
  const remembered = recall(dataFolder)
  const { folder, elsewhere } = remembered ? { ...remembered, elsewhere: false } : clusterFolder(dataFolder)
  const cluster: Cluster = {
    folder,
    binaries: preparedBinaries(binariesFolder(dataFolder)),
    user: databaseUserFor(folder),
  }
  if (remembered && !isMade(cluster))
    throw new SetupError(
      `The database of this data folder is gone from ${folder}: put it back, or begin again with --fresh`,
    )
  if (elsewhere) say(`The data folder is closed to the database's own user, so the database goes to ${folder}`)
  if (!isMade(cluster)) {
    say('Making the database')
    makeCluster(cluster, bootstrap(setupPassword))
  }
  remember(dataFolder, { ...cluster, port: remembered?.port ?? 0 })
  const port = await startCluster(cluster, { preferredPort: remembered?.port })
  remember(dataFolder, { ...cluster, port })
  return `postgresql://${setupRole}:${setupPassword}@127.0.0.1:${port}/${databaseName}`
}

function bootstrap(setupPassword: string) {
  return [
    `create role ${setupRole} login createdb createrole nosuperuser password '${setupPassword}';`,
    ...quietCatalogue(setupRole),
    `create database ${databaseName} owner ${setupRole};`,
  ]
}

const memory = (dataFolder: string) => join(dataFolder, 'cluster.json')

function recall(dataFolder: string): Remembered | undefined {
  const file = memory(dataFolder)
  if (!existsSync(file)) return undefined
  const remembered = JSON.parse(readFileSync(file, 'utf8')) as Remembered
  return { ...remembered, folder: resolve(dataFolder, remembered.folder) }
}

function remember(dataFolder: string, cluster: Remembered) {
  // Named from the data folder when it lies inside, so that the data folder can be moved.
  const inside = cluster.folder.startsWith(dataFolder)
  const folder = inside ? relative(dataFolder, cluster.folder) : cluster.folder
  writeFileSync(memory(dataFolder), JSON.stringify({ ...cluster, folder }, null, 2), { mode: 0o600 })
}

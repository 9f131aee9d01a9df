import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { canReach, databaseUserFor, runsAsRoot } from './database-user'

/** Where root puts what another user must be able to read, when the data folder is closed to that user. */
const sharedFolder = '/var/lib/divert-portal'

/** Programs: beside the data of an ordinary user; in a place everybody can read when root starts the product. */
export function binariesFolder(dataFolder: string) {
  return runsAsRoot() ? openFolder(sharedFolder) : dataFolder
}

/** The cluster's folder for a data folder: inside it, unless the database's user cannot get there. */
export function clusterFolder(dataFolder: string): { folder: string; elsewhere: boolean } {
  const inside = join(dataFolder, 'cluster')
  if (canReach(databaseUserFor(inside), dataFolder)) return { folder: inside, elsewhere: false }
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return { folder: join(openFolder(sharedFolder), name), elsewhere: true }
}

function openFolder(folder: string) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  return folder
}

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { superuser } from '../postgres/settings'

/** Where a data folder's own PostgreSQL keeps its files. */
export function clusterFolder(dataFolder: string) {
  return resolve(dataFolder, remembered(dataFolder).folder)
}

/**
 * The superuser of a running product's embedded database, for a test that looks at what is stored. The product lets
 * nobody in as that user, so its door is opened first: only whoever owns the files can do that.
 */
export function lookInside(dataFolder: string): pg.Pool {
  openDoor(dataFolder)
  const { port } = remembered(dataFolder)
  return new pg.Pool({ host: '127.0.0.1', port, user: superuser, database: 'divert', max: 2 })
}

/** Whenever the cluster starts, its access list is written anew, and nobody comes in as that user. */
export function openDoor(dataFolder: string) {
  const { binaries, user } = remembered(dataFolder)
  const [folder, door] = [clusterFolder(dataFolder), `host all ${superuser} 127.0.0.1/32`]
  const access = join(folder, 'pg_hba.conf')
  writeFileSync(access, readFileSync(access, 'utf8').replace(`${door} reject`, `${door} trust`))
  spawnSync(join(binaries, 'bin', 'pg_ctl'), ['-D', folder, 'reload'], { ...user, cwd: '/', stdio: 'ignore' })
}

function remembered(dataFolder: string) {
  return JSON.parse(readFileSync(join(dataFolder, 'cluster.json'), 'utf8')) as {
    folder: string
    binaries: string
    user?: { uid: number; gid: number }
    port: number
  }
}

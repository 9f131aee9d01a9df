import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from './setup-error'

/** Whom PostgreSQL's programs run as. Undefined: as ourselves. */
export type DatabaseUser = { uid: number; gid: number } | undefined

const candidates = ['postgres', 'nobody']

/** PostgreSQL refuses to run as root, so root lends it another user: whoever owns the cluster already, or the first candidate. */
export function databaseUserFor(cluster: string): DatabaseUser {
  if (!runsAsRoot()) return undefined
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of candidates) {
    const [uid, gid] = [idOf(name, '-u'), idOf(name, '-g')]
    if (uid && gid) return { uid, gid }
  }
  throw new SetupError(
    'PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" here to run it as',
  )
}

export function runsAsRoot() {
  return process.getuid?.() === 0
}

/** Whether that user can get into a folder: tried, because modes, access lists and mounts all have a say. */
export function canReach(user: DatabaseUser, folder: string): boolean {
  if (!user) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

function idOf(name: string, flag: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) >>> 0 : undefined
}

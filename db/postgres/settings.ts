import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './programs'

export const superuser = 'postgres'

// Terse and without statements, and nothing about a statement that failed ("invalid input for type uuid: ..."), because
// that would repeat people's data. `log` ranks above `error`: starts, stops and lost connections are still written.
const always = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
log_error_verbosity = terse
log_min_messages = log
log_min_error_statement = panic
log_parameter_max_length_on_error = 0
log_statement = none
max_wal_senders = 0
default_text_search_config = 'pg_catalog.english'
`

const forTests = `
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
`

/** Written whole before every start, so that these files are the truth whatever made the cluster. */
export function writeSettings({ folder, user }: Cluster, { tests }: { tests: boolean }) {
  const access = [
    '# Over the loopback with a password, and nobody as the superuser but the tests.',
    tests ? '' : `host all ${superuser} 127.0.0.1/32 reject`,
    'host all all 127.0.0.1/32 scram-sha-256',
    '',
  ]
  for (const [name, text] of [
    ['postgresql.conf', tests ? always + forTests : always],
    ['pg_hba.conf', access.join('\n')],
  ] as const) {
    const file = join(folder, name)
    writeFileSync(file, text, { mode: 0o600 })
    if (user) chownSync(file, user.uid, user.gid)
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupRole } from './embedded'
import { keptSecrets } from './kept-secrets'
import { SetupError } from './postgres/setup-error'

/**
 * Where a set-up command finds the database: DATABASE_URL, else the data folder's own.
 * @throws SetupError when there is neither.
 */
export function setupUrl(environment: NodeJS.ProcessEnv): string {
  if (environment.DATABASE_URL) return environment.DATABASE_URL
  const dataFolder = environment.DIVERT_DATA_DIR || '.divert'
  const memory = join(dataFolder, 'cluster.json')
  if (!existsSync(memory)) throw new SetupError('There is no database yet: set DATABASE_URL, or run npm start first')
  const { port } = JSON.parse(readFileSync(memory, 'utf8')) as { port: number }
  return `postgresql://${setupRole}:${keptSecrets(dataFolder).passwords.divert_setup}@127.0.0.1:${port}/divert`
}

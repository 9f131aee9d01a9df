import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptSecrets } from './kept-secrets'
import { SetupError } from './postgres/setup-error'
import { checkSchema } from './postgres/schema-check'
import { loginUrl, urlSetting } from './surface-urls'

/**
 * Where the audit commands find the log: DIVERT_AUDITOR_URL, else the data folder's own database. Only an address that
 * answers and is at this build's schema is given.
 * @throws SetupError, one line.
 */
export async function auditorUrl(environment: NodeJS.ProcessEnv): Promise<string> {
  const setting = urlSetting('auditor')
  const url = environment[setting] || embeddedUrl(environment.DIVERT_DATA_DIR || '.divert', setting)
  await checkSchema(url, setting)
  return url
}

function embeddedUrl(dataFolder: string, setting: string) {
  const memory = join(dataFolder, 'cluster.json')
  if (!existsSync(memory)) throw new SetupError(`There is no audit log yet: set ${setting}, or run npm start first`)
  const { port } = JSON.parse(readFileSync(memory, 'utf8')) as { port: number }
  const { passwords } = keptSecrets(dataFolder)
  return loginUrl(`postgresql://127.0.0.1:${port}/divert`, 'divert_auditor', passwords.divert_auditor)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptSecrets } from './kept-secrets'
import type { Surface } from './login-roles'
import { SetupError } from './postgres/setup-error'
import { checkSchema } from './postgres/schema-check'
import { loginUrl, urlSetting } from './surface-urls'

/**
 * Where a command finds the database as one surface's login: DIVERT_<SURFACE>_URL, else the data folder's own. Only an
 * address that answers and is at this build's schema is given.
 * @param absent what to say there is none of, when neither leads anywhere
 * @throws SetupError, one line.
 */
export async function commandUrl(surface: Surface, environment: NodeJS.ProcessEnv, absent: string): Promise<string> {
  const setting = urlSetting(surface)
  const url = environment[setting] || embeddedUrl(surface, environment.DIVERT_DATA_DIR || '.divert', absent)
  await checkSchema(url, setting)
  return url
}

function embeddedUrl(surface: Surface, dataFolder: string, absent: string) {
  const memory = join(dataFolder, 'cluster.json')
  if (!existsSync(memory))
    throw new SetupError(`There is no ${absent} yet: set ${urlSetting(surface)}, or run npm start first`)
  const { port } = JSON.parse(readFileSync(memory, 'utf8')) as { port: number }
  const login = `divert_${surface}` as const
  return loginUrl(`postgresql://127.0.0.1:${port}/divert`, login, keptSecrets(dataFolder).passwords[login])
}

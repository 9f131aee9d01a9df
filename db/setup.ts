import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from './embedded'
import { keptSecrets, type KeptSecrets } from './kept-secrets'
import { surfaces, type LoginRole, type Surface } from './login-roles'
import { migrate } from './migrate'
import { checkSetupServer } from './postgres/reachable-server'
import { SetupError } from './postgres/setup-error'
import { checkSchema } from './postgres/schema-check'
import { givenUrls, loginUrl, urlSetting } from './surface-urls'

/**
 * `tsx db/setup.ts <embedded | server | surfaces> <data folder>`: brings the database to what this build needs and leaves
 * what the web process is told in the data folder's web.env.json. Run by db/start.mjs, which starts that process.
 */
const say = (line: string) => console.log(`  ${line}`)

type Urls = Partial<Record<Surface, string>>

async function setUp(mode: string, dataFolder: string) {
  const secrets = keptSecrets(dataFolder)
  const urls =
    mode === 'surfaces'
      ? await checkedSurfaces()
      : await migratedSurfaces(await setupUrl(mode, dataFolder, secrets), secrets)
  writeWebEnvironment(dataFolder, urls, secrets)
}

async function setupUrl(mode: string, dataFolder: string, secrets: KeptSecrets) {
  const url =
    mode === 'embedded'
      ? await startEmbedded(dataFolder, secrets.passwords.divert_setup, say)
      : process.env.DATABASE_URL!
  await checkSetupServer(url)
  return url
}

/** An address given for one surface is used as it is, and its login gets the password that the address names. */
async function migratedSurfaces(url: string, secrets: KeptSecrets): Promise<Urls> {
  const given = givenUrls(process.env)
  const passwords: Record<LoginRole, string> = { ...secrets.passwords }
  for (const surface of surfaces) {
    const own = given[surface]
    if (own) passwords[`divert_${surface}`] = decodeURIComponent(new URL(own).password)
  }
  say('Bringing the database up to date')
  await migrate({ setupUrl: url, passwords })
  return Object.fromEntries(
    surfaces.map((surface) => [
      surface,
      given[surface] ?? loginUrl(url, `divert_${surface}`, passwords[`divert_${surface}`]),
    ]),
  )
}

/** With addresses of surfaces alone nothing may be migrated: the schema has to be this build's already. */
async function checkedSurfaces(): Promise<Urls> {
  const given = givenUrls(process.env)
  for (const surface of surfaces) {
    const url = given[surface]
    if (url) await checkSchema(url, urlSetting(surface))
  }
  return given
}

function writeWebEnvironment(dataFolder: string, urls: Urls, { authSecret }: KeptSecrets) {
  const environment = {
    ...Object.fromEntries(Object.entries(urls).map(([surface, url]) => [urlSetting(surface as Surface), url])),
    AUTH_SECRET: process.env.AUTH_SECRET ?? authSecret,
    DIVERT_KEYS_DIR: process.env.DIVERT_KEYS_DIR ?? join(dataFolder, 'keys'),
    DIVERT_MAILBOX_DIR: join(dataFolder, 'mailbox'),
  }
  writeFileSync(join(dataFolder, 'web.env.json'), JSON.stringify(environment, null, 2), { mode: 0o600 })
}

const [mode = 'embedded', dataFolder = '.divert'] = process.argv.slice(2)
setUp(mode, dataFolder).catch((error: unknown) => {
  console.error(error instanceof SetupError ? error.message : error)
  process.exitCode = 1
})

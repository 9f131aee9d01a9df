import { as } from '@/db/as'
import { closePools, servedSurfaces } from '@/db/pools'
import { databaseSchemaVersion } from '@/db/queries/schema'
import { schemaVersion } from '@/db/schema-version'
import { env } from './env'
import { log } from './log'
import { keepOpening } from './referrals/keep-opening'

const secondsToStop = 10

/**
 * Starts what runs beside the pages. Ends the process, with one line, when the settings are wrong or the database is
 * older than this build; finishes what is under way when the process is told to stop, within ten seconds.
 */
export async function startService() {
  try {
    env()
    await checkSchema()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The service could not start'}\n`)
    process.exit(1)
  }
  const stopOpening = servedSurfaces().includes('opener') ? keepOpening() : async () => {}
  process.once('SIGTERM', () => void stop(stopOpening))
  process.once('SIGINT', () => void stop(stopOpening))
  log.info('service.started', { count: servedSurfaces().length })
}

async function checkSchema() {
  const [surface] = servedSurfaces()
  if (!surface) throw new Error('No surface is configured: set DIVERT_CASEWORK_URL and its sisters')
  const found = await as(surface, 'nobody', ({ tx }) => databaseSchemaVersion(tx))
  if (found !== schemaVersion()) {
    throw new Error(`The database is at ${found} and this build needs ${schemaVersion()}: run the set-up first`)
  }
}

async function stop(stopOpening: () => Promise<void>) {
  setTimeout(() => process.exit(1), secondsToStop * 1_000).unref()
  await stopOpening()
  await closePools()
}

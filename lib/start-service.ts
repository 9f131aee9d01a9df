import { as } from '@/db/as'
import { closePools, servedSurfaces } from '@/db/pools'
import { databaseSchemaVersion } from '@/db/queries/schema'
import { schemaVersion } from '@/db/schema-version'
import { keepChaining } from './audit/keep-chaining'
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
  const served = servedSurfaces()
  const stopOpening = served.includes('opener') ? keepOpening() : async () => {}
  const stopChaining = served.includes('auditor') ? keepChaining() : async () => {}
  // What the opener does last is in the log before the last checkpoint is made.
  const stopAll = () => void stop([stopOpening, stopChaining])
  process.once('SIGTERM', stopAll)
  process.once('SIGINT', stopAll)
  log.info('service.started', { count: served.length })
}

async function checkSchema() {
  const [surface] = servedSurfaces()
  if (!surface) throw new Error('No surface is configured: set DIVERT_CASEWORK_URL and its sisters')
  const found = await as(surface, 'nobody', ({ tx }) => databaseSchemaVersion(tx))
  if (found !== schemaVersion()) {
    throw new Error(`The database is at ${found} and this build needs ${schemaVersion()}: run the set-up first`)
  }
}

async function stop(parts: (() => Promise<void>)[]) {
  setTimeout(() => process.exit(1), secondsToStop * 1_000).unref()
  for (const stopPart of parts) await stopPart()
  await closePools()
}

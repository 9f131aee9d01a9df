import { as } from '@/db/as'
import { closePools, servedSurfaces } from '@/db/pools'
import { databaseSchemaVersion } from '@/db/queries/schema'
import { schemaVersion } from '@/db/schema-version'
import { keepChaining } from './audit/keep-chaining'
import { endInboxStreams } from './cases/inbox-streams'
import { env } from './env'
import { log } from './log'
import { keepMailing } from './mail/keep-mailing'
import { keepOpening } from './referrals/keep-opening'
import { openingParts } from './vault/opening-parts'

const secondsToStop = 10

/**
 * Starts what runs beside the pages. Ends the process, with one line, when the settings are wrong or the database is
 * older than this build; finishes what is under way when the process is told to stop, within ten seconds.
 */
export async function startService() {
  try {
    env()
    checkKeys()
    await checkSchema()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The service could not start'}\n`)
    process.exit(1)
  }
  const served = servedSurfaces()
  const stopOpening = served.includes('opener') ? keepOpening() : async () => {}
  const stopChaining = served.includes('auditor') ? keepChaining() : async () => {}
  const stopMailing = served.includes('worker') ? keepMailing() : async () => {}
  // What the opener does last is in the log before the last checkpoint is made.
  const stopAll = () => void stop([endInboxStreams, stopMailing, stopOpening, stopChaining])
  process.once('SIGTERM', stopAll)
  process.once('SIGINT', stopAll)
  log.info('service.started', { count: served.length })
}

/** Whatever its settings say, a process that takes referrals in and does nothing else is not given what opens one. */
function checkKeys() {
  if (servedSurfaces().join() !== 'intake') return
  const parts = openingParts()
  if (parts.length > 0)
    throw new Error(
      `A process for officers alone may not hold these parts of the key ring: ${parts.join(', ')}. It needs published, signing-public and page`,
    )
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

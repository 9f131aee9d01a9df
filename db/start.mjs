// `npm start` and `npm run dev`. Plain Node without dependencies, because it runs before they are installed.
import { ensureBuilt } from './start/build.mjs'
import { beginAgain } from './start/begin-again.mjs'
import { ensureDemonstration, wasCutShort } from './start/demonstration.mjs'
import { ensureInstalled } from './start/install.mjs'
import { databaseMode } from './start/database-mode.mjs'
import { claim } from './start/one-at-a-time.mjs'
import { openDataFolder } from './start/places.mjs'
import { running, runTsx } from './start/run.mjs'
import { PlainError, say } from './start/say.mjs'
import { stopDatabase } from './start/stop-database.mjs'
import { webEnvironment } from './start/web-environment.mjs'
import { address, provePortIsFree, startWeb } from './start/web.mjs'

const development = process.argv.includes('--dev')
const fresh = process.argv.includes('--fresh')
const mode = databaseMode()

let stopping = false
let cleanUp = () => {}

async function start() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new PlainError(`Node ${process.versions.node} is too old: 20.19 or later is needed`)
  if (fresh && mode !== 'embedded')
    throw new PlainError('--fresh is for the embedded database alone, and an address is set here')
  const dataFolder = openDataFolder()
  const { noteWeb, release } = claim(dataFolder)
  cleanUp = () => {
    if (mode === 'embedded') stopDatabase(dataFolder)
    release()
  }
  await provePortIsFree()
  await ensureInstalled()
  if (!development) await ensureBuilt()
  if (fresh || wasCutShort(dataFolder)) {
    say(fresh ? 'Beginning again' : 'Beginning again: the first start was cut short')
    beginAgain(dataFolder)
  }
  const env = await setUp(dataFolder)
  const signIns = mode === 'embedded' ? await ensureDemonstration(dataFolder, env) : ''
  say('Starting the web server')
  const { ended } = await startWeb(development ? 'dev' : 'start', env, noteWeb)
  say(`Ready: ${address}`)
  if (signIns) console.log(`\n${signIns}\n`)
  const code = await ended
  if (!stopping) throw new PlainError(`The web server stopped by itself (${code})`)
}

async function setUp(dataFolder) {
  say(
    { embedded: 'Embedded database', server: 'Database of DATABASE_URL', surfaces: 'Databases of the surfaces' }[mode],
  )
  await runTsx('db/setup.ts', [mode, dataFolder], { quiet: false, failure: '' })
  const env = webEnvironment(dataFolder, {
    nodeEnv: development ? 'development' : 'production',
    demonstration: mode === 'embedded',
  })
  if (mode !== 'surfaces')
    await runTsx('lib/keys/make-key-ring-command.ts', [env.DIVERT_KEYS_DIR], {
      env: { ...process.env, DIVERT_DATA_DIR: dataFolder },
      failure: '',
    })
  return env
}

/** Ends what was started, the web server first, so that nothing is cut off in the middle of its work. */
async function stop() {
  if (stopping) return
  stopping = true
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) child.kill('SIGTERM')
  const late = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 12_000)
  await Promise.all(ends)
  clearTimeout(late)
  cleanUp()
}

function stopOnRequest() {
  if (stopping) return
  console.log('')
  say('Stopping')
  void stop().then(() => process.exit(0))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOnRequest)

// npm hands a SIGTERM to its shell, which ends without passing it on: being left alone is then the only sign.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stopOnRequest(), 500).unref()

start().catch(async (error) => {
  if (stopping) return
  console.error(error instanceof PlainError ? error.message.trim() : error)
  await stop()
  process.exit(1)
})

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseError } from '@/db/database-error'
import { setupUrl } from '@/db/setup-url'
import { systemClock } from '../clock'
import type { KeyRing } from './as-keys'
import { destroyKey } from './destroy-key'
import { formatStatus } from './format-status'
import { readStatus } from './read-status'
import { retireKey } from './retire-key'
import { rewrapPeople } from './rewrap-people'
import { isRotation, rotateKey } from './rotate-key'

const usage = `npm run keys -- VERB
  status               every key, and how much is sealed with it
  rotate envelopes     a new key pair for referrals; the older ones go on opening
  rotate people        a new key to wrap people's own keys with; the older ones go on opening
  rewrap               wraps every person's key under the newest people key
  retire KEY           notes that nothing new needs an older key
  destroy KEY          takes a retired key away for good; refused while anything needs it
  --force              with retire and destroy: all the same, and says what is lost`

type Flags = { force: boolean }

const verbs: Record<string, (ring: KeyRing, word: string | undefined, flags: Flags) => Promise<string>> = {
  status: async (ring) => formatStatus(await readStatus(ring)),
  async rotate(ring, purpose) {
    if (!isRotation(purpose)) throw new Error(usage)
    return `Added ${await rotateKey(ring, purpose)}, which seals from now on`
  },
  async rewrap(ring) {
    const { rewrapped, unopened } = await rewrapPeople(ring, { onBatch: (done) => console.error(`  ${done}`) })
    if (unopened > 0) process.exitCode = 1
    return `Wrapped again: ${rewrapped}. Not opened by any key in the ring, and left alone: ${unopened}`
  },
  async retire(ring, id, flags) {
    if (!id) throw new Error(usage)
    await retireKey(ring, id, flags)
    return `Retired ${id}. It still opens`
  },
  async destroy(ring, id, flags) {
    if (!id) throw new Error(usage)
    const lost = await destroyKey(ring, id, flags)
    const copies = 'Destroy its copies too: in the backups of the key ring, and wherever else it was put'
    return [`Destroyed ${id}. ${copies}`, ...(lost.length > 0 ? ['What was given up:', ...lost] : [])].join('\n')
  },
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false } },
  })
  const [verb = '', word, ...more] = positionals
  const act = verbs[verb]
  if (!act || more.length > 0) throw new Error(usage)
  const dir = resolve(process.env.DIVERT_KEYS_DIR || join(process.env.DIVERT_DATA_DIR || '.divert', 'keys'))
  if (!existsSync(join(dir, 'people.json'))) throw new Error(`There is no key ring in ${dir}: set DIVERT_KEYS_DIR`)
  return act({ setupUrl: setupUrl(process.env), dir, now: systemClock() }, word, values)
}

function said(error: unknown) {
  const isAway =
    error instanceof DatabaseError ? error.sqlState === '08006' : error instanceof Error && 'syscall' in error
  if (isAway) return 'The database does not answer. Is the product running?'
  return error instanceof Error ? error.message : 'That could not be done'
}

run().then(
  (line) => console.log(line),
  (error: unknown) => {
    console.error(said(error))
    process.exitCode = 1
  },
)

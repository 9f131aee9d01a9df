import { join } from 'node:path'
import { scratchDatabase } from '@/db/testing/scratch-database'
import { makeKeyRing } from '@/lib/vault/make-key-ring'
import { sentAt } from '@/lib/keys/testing/referrals'
import { drillBlastRadius, type Radius } from './drill-blast-radius'
import { goesTooFar } from './goes-too-far'

// `npm run drill:blast-radius -- [past referrals, at most 500]`: on a cluster and a key ring of its own.
async function run() {
  const past = Math.min(Number(process.argv[2] ?? 40), 500)
  if (!Number.isInteger(past) || past < 2) throw new Error('How many referrals? From 2 to 500')
  const database = await scratchDatabase()
  const ring = join(database.temporary, 'keys')
  try {
    makeKeyRing(ring, sentAt)
    process.env.DIVERT_KEYS_DIR = ring
    const waiting = 5
    const found = await drillBlastRadius({ ...database, ring, past, waiting })
    console.log(`${past} past referrals at two sites, ${waiting} in the letter box\n`)
    console.log(table(found))
    const faults = found.flatMap((radius) => goesTooFar(radius, { past, waiting }))
    for (const fault of faults) console.log(`NOT  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}

function table(found: Radius[]) {
  const head = [
    'surface',
    'signed in',
    'rows about a person',
    'past referrals opened',
    'waiting ones opened',
    'sessions without a password',
  ]
  const lines = found.map((radius) => [
    radius.surface,
    radius.with.replace('_', ' '),
    radius.rows,
    radius.past,
    radius.waiting,
    radius.minted.join(', ') || 0,
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})

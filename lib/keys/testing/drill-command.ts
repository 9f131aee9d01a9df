import { join } from 'node:path'
import { scratchDatabase } from '@/db/testing/scratch-database'
import { drillKeys } from './drill-keys'

// `npm run drill:keys -- [referrals under each key, at most 2000]`: on a cluster and a key ring of its own.
async function run() {
  const referrals = Math.min(Number(process.argv[2] ?? 150), 2_000)
  if (!Number.isInteger(referrals) || referrals < 2) throw new Error('How many referrals? From 2 to 2000')
  const database = await scratchDatabase()
  try {
    const findings = await drillKeys(database, join(database.temporary, 'keys'), referrals)
    for (const { what, expected, found } of findings) {
      const holds = expected === found
      console.log(`${holds ? '    ' : 'NOT '} ${what}: ${found}${holds ? '' : `, where it should be ${expected}`}`)
      if (!holds) process.exitCode = 1
    }
  } finally {
    await database.close()
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})

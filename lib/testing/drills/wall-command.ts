import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drillDatabase, type Outcome } from '@/db/testing/drill/drill-database'
import { scratchDatabase } from '@/db/testing/scratch-database'
import { drillCode } from './drill-code'

// `npm run drill:wall -- [random worlds for each weakening, at most 200] [only those that match]`
async function run() {
  const worlds = Math.min(Number(process.argv[2] ?? 20), 200)
  if (!Number.isInteger(worlds) || worlds < 1) throw new Error('How many worlds? From 1 to 200')
  const only = process.argv[3] ? new RegExp(process.argv[3]) : undefined
  const began = performance.now()
  const database = await scratchDatabase()
  const survivors: string[] = []
  try {
    const golden = readFileSync(process.env.DIVERT_WALL_PAGE ?? join(process.cwd(), 'db', 'wall.golden.txt'), 'utf8')
    const { before, outcomes, impossible } = await drillDatabase({ ...database, golden, worlds, seed: 3, only })
    if (before) {
      console.log(`Red before anything is weakened, in ${before.net}: ${before.says}`)
      process.exitCode = 1
      return
    }
    survivors.push(...outcomes.flatMap(({ kind, what, notice }) => (notice ? [] : `${kind}: ${what}`)))
    report(outcomes)
    console.log(`${impossible.length} more that PostgreSQL does not take`)
  } finally {
    await database.close()
  }
  if (!only || only.test('code')) {
    const code = await drillCode()
    console.log(`${String(code.made).padStart(5)} in all in the code: ${code.made - code.survivors.length} noticed`)
    survivors.push(...code.survivors)
  }
  for (const survivor of survivors) console.log(`NOT NOTICED  ${survivor}`)
  console.log(`${survivors.length} not noticed, in ${Math.round((performance.now() - began) / 1_000)} s`)
  if (survivors.length > 0) process.exitCode = 1
}

function report(outcomes: Outcome[]) {
  for (const kind of new Set(outcomes.map((outcome) => outcome.kind))) {
    const these = outcomes.filter((outcome) => outcome.kind === kind)
    const count = (holds: (outcome: Outcome) => boolean) => String(these.filter(holds).length).padStart(4)
    const byDeed = count(({ notice }) => notice?.net === 'the model' || notice?.net === 'the sign-in')
    console.log(
      `${String(these.length).padStart(5)} ${kind}: ${count(({ notice }) => notice !== null)} noticed${byDeed.trim() === '0' ? '' : `, ${byDeed.trim()} by what somebody then sees or does`}`,
    )
  }
  const noticed = outcomes.filter(({ notice }) => notice).length
  console.log(`${String(outcomes.length).padStart(5)} in all in the database: ${noticed} noticed`)
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})

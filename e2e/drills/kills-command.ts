import { startBench, type Bench } from '../bench/bench'
import { killRounds } from '../bench/kill-rounds'
import { nothingAmiss } from '../bench/reckoning'
import { numberOf, run, say, tell } from './figures'

// `npm run drill:kills -- [--postgres] [--rounds 1000]`: kill -9 of the web server, or of every process of PostgreSQL, at
// random moments while devices send. On a product of its own, on the loopback; it ends only what it started.
const strikesPostgres = process.argv.includes('--postgres')
const rounds = numberOf('rounds', strikesPostgres ? 100 : 1_000, [1, 5_000])
const devices = 6

const strikes = (bench: Bench) => ({
  async web() {
    await bench.web.kill()
    await bench.web.start()
  },
  async postgres() {
    await bench.cluster.kill()
    await bench.cluster.start()
  },
})

async function drill(bench: Bench, times: number) {
  const began = performance.now()
  const { tally, reckoning } = await killRounds(bench, {
    rounds: times,
    devices,
    strike: strikes(bench)[strikesPostgres ? 'postgres' : 'web'],
    tell: (round, { accepted }) => {
      if (round % 50 === 0) say(`    … ${round} kills, ${accepted.length} accepted`)
    },
  })
  return { tally, reckoning, seconds: Math.round((performance.now() - began) / 1_000) }
}

run(async () => {
  const bench = await startBench()
  try {
    const { tally, reckoning, seconds } = await drill(bench, rounds)
    const { accepted, cases, people, opened } = reckoning
    tell(`kill -9 of ${strikesPostgres ? 'PostgreSQL' : 'the web server'}, while ${devices} devices sent`, rounds)
    tell('seconds', seconds)
    tell('posts answered', tally.posts)
    tell('posts cut off', tally.cutOff)
    tell('of these kept all the same, and sent again', tally.unheard)
    tell('posts told that it was not taken in', tally.away)
    tell('other answers', tally.odd.join() || 'none', 'none')
    tell('references accepted', accepted)
    tell('cases', cases, accepted)
    tell('people', people, accepted)
    tell('envelopes opened', opened, accepted)
    for (const [what, expected] of Object.entries(nothingAmiss))
      tell(what, reckoning[what as keyof typeof nothingAmiss], expected)
    if (strikesPostgres) await control(bench, Math.min(rounds, 20))
  } finally {
    await bench.stop()
  }
})

/** The same without waiting for the disk, which loses what was accepted: so the drill would have noticed. */
async function control(bench: Bench, times: number) {
  await bench.superuser.query('alter role divert_intake set synchronous_commit = off')
  await bench.web.kill()
  await bench.web.start()
  const { reckoning } = await drill(bench, times)
  tell(
    `the control, with synchronous_commit off: lost after ${times} kills`,
    reckoning.lost > 0 ? 'some' : 'none',
    'some',
  )
  tell('namely', reckoning.lost)
}

import { expect, test } from '@playwright/test'
import { startBench, type Bench } from './bench/bench'
import { killRounds } from './bench/kill-rounds'
import { nothingAmiss, reckon } from './bench/reckoning'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let bench: Bench
test.beforeAll(async () => {
  bench = await startBench()
})
test.afterAll(() => bench?.stop())

test('the web server is killed 25 times while referrals are sent: each accepted one is one case, and nothing is doubled', async () => {
  const { tally, reckoning } = await killRounds(bench, {
    rounds: 25,
    devices: 4,
    async strike() {
      await bench.web.kill()
      await bench.web.start()
    },
  })
  expect(tally.odd).toEqual([])
  expect(tally.cutOff, 'posts that a kill cut off').toBeGreaterThan(0)
  const { accepted } = reckoning
  expect(accepted).toBeGreaterThanOrEqual(25)
  expect(reckoning).toEqual({
    ...nothingAmiss,
    accepted,
    cases: accepted,
    people: accepted,
    events: accepted,
    opened: accepted,
  })
})

test('the reckoning, as it is used here, notices a case that is gone, and one that nobody was promised', async () => {
  const { rows } = await bench.superuser.query<{ reference: string }>('select reference from casework.cases')
  const [gone, ...others] = rows.map(({ reference }) => reference)
  const client = await bench.cluster.connect()
  await client.query('begin; set local session_replication_role = replica')
  await client.query('delete from casework.cases where reference = $1', [gone])
  await client.query('commit')
  client.release()
  expect(await reckon(bench, [gone!, ...others.slice(1)])).toMatchObject({ lost: 1, notAccepted: 1 })
})

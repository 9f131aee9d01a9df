import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { startBench, type Bench } from '../bench/bench'
import { broken, brokenRequests } from '../bench/broken-requests'
import { malformedPosts, mark, type Malformed } from '../bench/malformed-posts'
import { anOfficer } from '../bench/signed-in'
import { rawAnswer } from '../bench/raw-answer'
import { everythingIsOpened } from '../bench/reckoning'
import { aSealedPost } from '../bench/sealed-posts'
import { numberOf, run, say, tell } from './figures'

// `npm run drill:malformed -- [--posts 10000] [--seed 1]`: posts to a production server what nobody should post. On a
// product of its own, on the loopback. The seed that it prints makes the same posts again.
const wanted = numberOf('posts', 10_000, [100, 100_000])
const seed = numberOf('seed', randomInt(1, 1_000_000), [1, 1_000_000])
const [atOnce, eachOfficer] = [8, 25]

type Met = { counts: Map<string, number>; echoed: number; unanswered: number; accepted: Set<string> }

async function postAll(bench: Bench, posts: Malformed[]): Promise<Met> {
  const met: Met = { counts: new Map(), echoed: 0, unanswered: 0, accepted: new Set() }
  const left = posts.values()
  async function sender() {
    let [sent, officer] = [0, await anOfficer(bench)]
    for (const post of left) {
      if (++sent % eachOfficer === 0) officer = await anOfficer(bench)
      await postOne(bench, post, officer.cookie, met)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return met
}

async function postOne({ url }: Bench, { kind, body, headers: own }: Malformed, cookie: string, met: Met) {
  const headers = { cookie, origin: url, 'sec-fetch-site': 'same-origin', ...own }
  const answer = await rawAnswer(url, { path: '/api/intake', headers, body }).catch(() => undefined)
  if (!answer) return void (met.unanswered += 1)
  if (answer.head.includes(mark) || answer.body.includes(mark)) met.echoed += 1
  const said = /^[a-z ]{1,20}$/.test(answer.body) ? answer.body : `(${answer.body.length} bytes)`
  const what = `${answer.status} ${said}`
  met.counts.set(`${kind}: ${what}`, (met.counts.get(`${kind}: ${what}`) ?? 0) + 1)
  if (answer.status !== 202) return
  const { idempotencyKey } = JSON.parse(body.toString('utf8')) as { idempotencyKey: string }
  met.accepted.add(Buffer.from(idempotencyKey, 'base64url').toString('hex'))
}

async function breakAll(bench: Bench) {
  const { cookie } = await anOfficer(bench)
  const { host, port } = new URL(bench.url)
  const requests = brokenRequests(host, cookie, mark)
  const heard = await Promise.all(requests.map((text) => broken(Number(port), text)))
  tell('requests that are no HTTP', requests.length)
  tell('of these with a value echoed', heard.filter((text) => text.includes(mark)).length, 0)
  tell('of these with an answer of 500 or more', heard.filter((text) => /^HTTP\/1.1 5/m.test(text)).length, 0)
}

async function tellWhereabouts({ superuser }: Bench, accepted: Set<string>) {
  const { rows } = await superuser.query<{ key: string; place: string }>(
    `select encode(idempotency_key, 'hex') as key, 'case' as place from casework.opened_envelopes
     union all select encode(idempotency_key, 'hex'), 'repair' from casework.repairs`,
  )
  const there = new Set(rows.map(({ key }) => key))
  tell('accepted, by the key they are known by', accepted.size)
  tell('of these neither a case nor set aside for repair', [...accepted].filter((key) => !there.has(key)).length, 0)
  tell('set aside for repair', rows.filter(({ place }) => place === 'repair').length)
}

run(async () => {
  const bench = await startBench()
  try {
    const process = bench.web.pid()
    const proper = await Promise.all(Array.from({ length: 40 }, () => aSealedPost(bench)))
    const arbitrary = malformedPosts(proper.map(({ body }) => body))
    const posts = fc.sample(arbitrary, { seed, numRuns: wanted })
    const began = performance.now()
    const { counts, echoed, unanswered, accepted } = await postAll(bench, posts)
    tell(`malformed posts (seed ${seed})`, posts.length)
    tell('seconds', Math.round((performance.now() - began) / 1_000))
    for (const [what, times] of [...counts].sort()) say(`      ${what}: ${times}`)
    tell('answers of 500 or more', [...counts].filter(([what]) => /: 5\d\d /.test(what)).length, 0)
    tell('connections without an answer', unanswered, 0)
    tell('answers with a value echoed', echoed, 0)
    await breakAll(bench)
    await everythingIsOpened(bench)
    await tellWhereabouts(bench, accepted)
    const output = readFileSync(bench.places.output, 'utf8')
    tell('lines of the log with a value', output.split('\n').filter((line) => line.includes(mark)).length, 0)
    tell('requests that the log says failed', output.split('\n').filter((line) => line.includes('failed')).length, 0)
    tell('the server’s process is the same as before', bench.web.pid() === process, true)
    tell('and answers', (await fetch(`${bench.url}/api/health`)).status, 200)
  } finally {
    await bench.stop()
  }
})

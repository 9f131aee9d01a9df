import { startBench, type Bench } from '../bench/bench'
import { aQueueingDevice, type QueueingDevice } from '../bench/queueing-device'
import { everythingIsOpened, nothingAmiss, reckon } from '../bench/reckoning'
import { smallDisk } from '../bench/small-disk'
import { run, say, tell } from './figures'

// `npm run drill:outages -- [--small-disk <folder>]`: what a device is told while the database cannot take anything in,
// that it keeps what it has, and that all of it goes, once, afterwards. On products of its own, on the loopback.
const [devices, each] = [8, 3]

type Outage = { what: string; begin: (bench: Bench) => Promise<() => Promise<void>> }

const outages: Outage[] = [
  {
    what: 'The database is away (stopped)',
    async begin({ cluster }) {
      cluster.stop()
      return () => cluster.start()
    },
  },
  {
    what: 'Every connection of the intake waits (somebody holds the letter box)',
    async begin({ cluster }) {
      const holder = await cluster.connect()
      await holder.query('begin; lock table intake.envelopes in access exclusive mode')
      return async () => {
        await holder.query('rollback')
        holder.release()
      }
    },
  },
  {
    what: 'No connection for the intake (its limit is reached)',
    async begin({ superuser }) {
      await superuser.query('alter role divert_intake connection limit 0')
      await superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'divert_intake'`)
      return async () => {
        await superuser.query('alter role divert_intake connection limit -1')
      }
    },
  },
]

async function live(bench: Bench, { what, begin }: Outage) {
  say(`\n${what}`)
  const group = await Promise.all(Array.from({ length: devices }, () => aQueueingDevice(bench)))
  for (const device of group) for (let i = 0; i < each; i++) await device.seals()
  const end = await begin(bench)
  const during = await Promise.all(group.map((device) => device.send()))
  tellOf(
    group,
    during.map(({ trouble }) => trouble),
  )
  await end()
  const began = performance.now()
  while (waiting(group) > 0 && performance.now() - began < 60_000) for (const device of group) await device.send()
  tell('milliseconds until all of it had gone', Math.round(performance.now() - began))
  tell('left on the devices', waiting(group), 0)
  return group.flatMap(({ references }) => references)
}

/** What the devices were told while it lasted. */
function tellOf(group: QueueingDevice[], troubles: (string | null)[]) {
  const answers = group.flatMap((device) => device.answers)
  tell('posts during it', answers.length)
  const kinds = new Set(answers.map(({ status, text }) => `${status} ${text}`))
  tell('answers', [...kinds].join(), '503 away')
  tell('the slowest, in milliseconds', Math.max(...answers.map(({ milliseconds }) => milliseconds)))
  tell('what each device made of it', [...new Set(troubles)].join(), 'away')
  tell('kept on the devices', waiting(group), devices * each)
}

const waiting = (group: QueueingDevice[]) => group.reduce((sum, device) => sum + device.waiting(), 0)

async function tellReckoning(bench: Bench, references: string[]) {
  await everythingIsOpened(bench)
  const reckoning = await reckon(bench, references)
  say('\nAfterwards')
  tell('referrals sealed on the devices', references.length)
  tell('cases', reckoning.cases, references.length)
  for (const [what, expected] of Object.entries(nothingAmiss))
    tell(what, reckoning[what as keyof typeof nothingAmiss], expected)
}

async function onOrdinaryDisk() {
  const bench = await startBench()
  try {
    const references: string[] = []
    for (const outage of outages) references.push(...(await live(bench, outage)))
    await tellReckoning(bench, references)
  } finally {
    await bench.stop()
  }
}

async function onSmallDisk() {
  const at = process.argv.indexOf('--small-disk')
  const disk = smallDisk(at < 0 ? undefined : process.argv[at + 1])
  if (!disk) return say('\nThe disk is full: not tried, this needs the right to mount, or --small-disk <folder>')
  process.once('exit', disk.release)
  const bench = await startBench({ data: disk.data })
  try {
    const references: string[] = []
    for (const writesToo of [false, true])
      references.push(
        ...(await live(bench, {
          what: `The disk of the database is full${writesToo ? ', and its log of writes cannot go on either' : ''}`,
          async begin({ cluster, superuser }) {
            say(`    (${Math.round(disk.fill() / 1024 / 1024)} MB of ballast)`)
            if (writesToo) await superuser.query('select pg_switch_wal()').catch(() => {})
            return async () => {
              disk.empty()
              await cluster.recover()
            }
          },
        })),
      )
    await tellReckoning(bench, references)
  } finally {
    await bench.stop()
  }
}

run(async () => {
  await onOrdinaryDisk()
  await onSmallDisk()
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePools } from '@/db/pools'
import { answers, connected, moved, probesFor } from '@/db/testing/catalogue'
import { scratchDatabase } from '@/db/testing/scratch-database'
import { takeCase } from '../cases/take-case'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { recordContact } from './record-contact'

const now = () => new Date('2026-11-20T17:05:30Z')
const clocks = [
  'clock_timestamp',
  'gen_random_uuid',
  'now',
  'statement_timestamp',
  'timeofday',
  'transaction_timestamp',
  'uuidv4',
  'uuidv7',
]
const channels = ['divert_intake', 'divert_casework', 'divert_inbox', 'divert_audit', 'divert']

let service: CaseworkService
let officer: Awaited<ReturnType<typeof connected>>
let record: () => Promise<unknown>
beforeAll(async () => {
  // In a cluster of its own: other tests make databases and roles, which every login may see.
  service = await aCaseworkService(scratchDatabase)
  officer = await connected(service.database.urls.intake)
  const { visitor } = await service.staff()
  const { reference } = await service.referral()
  await takeCase(visitor, { reference, version: 1 }, now)
  record = () =>
    recordContact(
      visitor,
      {
        reference,
        requestId: randomUUID(),
        direction: 'we_tried',
        channel: 'text',
        outcome: 'sent',
        note: 'x'.repeat(900),
      },
      now,
    )
})
afterAll(async () => {
  await officer.end()
  await service.close()
})

/** Looks, does the work, lets the server settle, and looks again: what has moved by the work alone. */
async function movedBy(work: () => Promise<unknown>) {
  const { superuser } = service.database
  const settle = async () => {
    // A connection tells the counters of its work when it ends, if not before.
    await closePools()
    for (const statement of ['vacuum analyze', 'checkpoint']) await superuser.query(statement)
  }
  await settle()
  const probes = await probesFor(superuser, 'divert_intake')
  await answers(officer, probes)
  const before = await answers(officer, probes)
  const byItself = moved(before, await answers(officer, probes))
  await work()
  await settle()
  const after = await answers(officer, probes)
  return { probes, byItself, byTheWork: moved(before, after).filter((what) => !byItself.includes(what)) }
}

test('200 casework writes move nothing in all that the intake login can look at', { timeout: 120_000 }, async () => {
  const { probes, byItself, byTheWork } = await movedBy(async () => {
    for (let written = 0; written < 200; written += 1) await record()
  })
  expect(byTheWork).toEqual([])
  expect(probes.length).toBeGreaterThan(300)
  // The clock and chance alone may move without any work: a counter that moves by being read would hide among these.
  expect(byItself.map((what) => what.split('(')[0])).toEqual(clocks)
})

test('and the same look sees them once a counter is left open', { timeout: 120_000 }, async () => {
  await service.database.superuser.query('grant execute on function pg_stat_get_tuples_updated(oid) to divert_intake')
  const { byTheWork } = await movedBy(record)
  expect(byTheWork).toContainEqual(expect.stringContaining('pg_stat_get_tuples_updated'))
})

test('listening on every known channel hears nothing of a casework write, and does hear a referral', async () => {
  const heard: string[] = []
  officer.on('notification', ({ channel }) => heard.push(channel))
  for (const channel of channels) await officer.query(`listen ${channel}`)
  for (let written = 0; written < 20; written += 1) await record()
  await officer.query('select')
  expect(heard).toEqual([])
  await officer.query('notify divert_intake')
  expect(heard).toEqual(['divert_intake'])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { as } from '@/db/as'
import { recordAudit } from '@/db/queries/audit'
import { anAuditLog, aLine, type AuditLog } from './testing/an-audit-log'

let log: AuditLog
beforeEach(async () => (log = await anAuditLog()))
afterEach(() => log.database.close())

const wellWith = (counts: object) => ({ findings: [], firstBadEntry: undefined, ...counts })
const covered = async () => {
  const { rows } = await log.database.superuser.query<{ ids: string[] }>(
    'select entry_ids::text[] as ids from audit.checkpoints order by number',
  )
  return rows.map(({ ids }) => ids.map(Number))
}

/** An entry whose transaction stays open until it is told how to end. */
async function anOpenEntry() {
  let end: (how: 'commit' | 'roll back') => void = () => {}
  const ended = new Promise<'commit' | 'roll back'>((resolve) => (end = resolve))
  let transaction: Promise<void> = Promise.resolve()
  await new Promise<void>((written, failed) => {
    transaction = as('opener', 'nobody', async ({ tx }) => {
      await recordAudit(tx, aLine())
      written()
      if ((await ended) === 'roll back') throw new Error('rolled back')
    }).catch(failed)
  })
  return async (how: 'commit' | 'roll back') => {
    end(how)
    await transaction
  }
}

test('an empty log needs no checkpoint, and nothing new none either', async () => {
  expect(await log.chain()).toBe(0)
  await log.write(2)
  expect(await log.chain()).toBe(2)
  expect(await log.chain()).toBe(0)
  expect(await log.verify()).toEqual(wellWith({ checkpoints: 1, entries: 2, waiting: 0 }))
})

test('several batches make one chain, and what is not in it yet is counted as waiting', async () => {
  for (const count of [3, 1, 4]) {
    await log.write(count)
    await log.chain()
  }
  await log.write(2)
  expect(await covered()).toEqual([[1, 2, 3], [4], [5, 6, 7, 8]])
  expect(await log.verify()).toEqual(wellWith({ checkpoints: 3, entries: 8, waiting: 2 }))
})

test('an entry whose transaction was still open is chained when it has ended, out of turn', async () => {
  const end = await anOpenEntry()
  await log.write(2)
  await log.chain()
  expect(await covered()).toEqual([[2, 3]])
  await log.write(1)
  await log.chain()
  await end('commit')
  await log.chain()
  expect(await covered()).toEqual([[2, 3], [4], [1]])
  expect(await log.verify()).toEqual(wellWith({ checkpoints: 3, entries: 4, waiting: 0 }))
})

test('the number of a transaction that was rolled back is missed by nobody', async () => {
  const end = await anOpenEntry()
  await log.write(1)
  await log.chain()
  await end('roll back')
  await log.write(1)
  await log.chain(30)
  expect(await covered()).toEqual([[2], [3]])
  expect(await log.verify()).toEqual(wellWith({ checkpoints: 2, entries: 2, waiting: 0 }))
})

test('many who write at once, and two who chain at once, leave one chain with every entry in it once', async () => {
  const writers = ['casework', 'opener', 'admin', 'auditor'] as const
  const chained: number[] = []
  let writing = true
  const chaining = [1, 2].map(async () => {
    while (writing) chained.push(await log.chain())
  })
  await Promise.all(writers.flatMap((surface) => [log.write(25, {}, surface), log.write(25, {}, surface)]))
  writing = false
  await Promise.all(chaining)
  chained.push(await log.chain())
  expect(chained.reduce((sum, count) => sum + count, 0)).toBe(200)
  expect((await covered()).flat().sort((one, other) => one - other)).toEqual(await log.ids())
  expect(await log.verify()).toMatchObject(wellWith({ entries: 200, waiting: 0 }))
})

test('a long log is chained a thousand at a time', async () => {
  await log.database.superuser.query(`
    insert into audit.entries (at, surface, verb, permission, objects, request_id)
    select now() - interval '1 day' + n * interval '30 seconds', 'divert_casework', 'consult', 'case:read',
      array[gen_random_uuid()], gen_random_uuid() from generate_series(1, 2500) n`)
  expect([await log.chain(), await log.chain(), await log.chain()]).toEqual([1000, 1000, 500])
  expect(await log.verify()).toEqual(wellWith({ checkpoints: 3, entries: 2500, waiting: 0 }))
})

test('entries of all kinds come out of the database as they were hashed', async () => {
  await log.write(1, { objects: [], purpose: 'safeguarding', permission: 'an “odd” one, \\ with {signs}' })
  await log.write(1, { objects: Array.from({ length: 50 }, () => crypto.randomUUID()) })
  await log.chain()
  expect(await log.says()).toEqual([])
})

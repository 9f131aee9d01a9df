import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aService, aVisitor, camden } from '@/db/testing/makers'
import { nameSite } from '../administration/name-site'
import { settleClock } from '../settings/settle-clock'
import { londonDateKey } from '../london-time'
import { aChainOfNine, type ChainOfNine } from './testing/a-chain-of-nine'

let log: ChainOfNine
let change: (name: string) => Promise<unknown>
beforeAll(async () => {
  log = await aChainOfNine()
  const { superuser } = log.database
  await aService(superuser)
  const { visitor } = await aVisitor(superuser, { role: 'administrator' })
  change = (name) => nameSite(visitor, { id: camden, name })
  const clock = {
    pathway: 'community',
    workingDays: '3',
    closesAt: '17:00',
    fromOn: londonDateKey(new Date()),
  } as const
  await settleClock(visitor, clock)
})
beforeEach(async () => {
  await log.lay()
  await log.change(
    `update organisation.sites set name = 'Camden' where id = ${camden}; truncate organisation.changes restart identity`,
  )
  await change('Camden Town')
  await log.chain(60)
})
afterAll(() => log.database.close())

test('a change is in the chain by its hash, and what nobody touched is well', async () => {
  const { rows } = await log.database.superuser.query(
    `select length(change_hash) as bytes, permission from audit.entries where change_hash is not null`,
  )
  expect(rows).toEqual([{ bytes: 32, permission: 'organisation:change' }])
  expect(await log.verify()).toMatchObject({ findings: [], entries: 10 })
})

describe('somebody with the rights of the owner', () => {
  test.each([
    ['what it was before', `before = '{"name": "Hampstead"}'`],
    ['what it is now', `after = '{"name": "Hampstead"}'`],
    ['of what', `object = '2'`],
    ['of which table', `room = 'organisation.teams'`],
  ])('changes %s', async (_, alteration) => {
    await log.change(`update organisation.changes set ${alteration}`)
    expect(await log.verify()).toMatchObject({
      firstBadEntry: 10,
      findings: [{ entry: 10, says: 'What entry 10 changed is not what was noted' }],
    })
  })

  test.each([
    ['who changed it', `actor_id = gen_random_uuid()`],
    ['when', `at = at - interval '1 second'`],
  ])('changes %s', async (_, alteration) => {
    await log.change(`update organisation.changes set ${alteration}`)
    expect(await log.says()).toEqual(['What entry 10 changed is gone', 'Change 1 is in no entry: it was put in later'])
  })

  test('says that a command did it', async () => {
    await log.change('update organisation.changes set actor_id = null')
    expect(await log.verify()).toMatchObject({ firstBadEntry: 10 })
  })

  test('takes a change away', async () => {
    await log.change('delete from organisation.changes')
    expect(await log.verify()).toMatchObject({
      firstBadEntry: 10,
      findings: [{ entry: 10, says: 'What entry 10 changed is gone' }],
    })
  })

  test('takes the change and its hash away', async () => {
    await log.change('delete from organisation.changes; update audit.entries set change_hash = null where id = 10')
    expect(await log.says()).toEqual(['Entry 10 was changed'])
  })

  test('puts a change of somebody else in', async () => {
    await log.change(`insert into organisation.changes (at, actor_id, room, object, before, after)
      values (now(), gen_random_uuid(), 'organisation.sites', '1', '{"name": "A"}', '{"name": "B"}')`)
    expect(await log.says()).toEqual(['Change 2 is in no entry: it was put in later'])
  })

  test('puts one beside a change that was made', async () => {
    await log.change(`insert into organisation.changes (at, actor_id, room, object, before, after)
      select at, actor_id, room, '2', before, after from organisation.changes`)
    expect(await log.verify()).toMatchObject({ firstBadEntry: 10 })
  })
})

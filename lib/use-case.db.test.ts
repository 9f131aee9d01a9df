import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Visitor } from '@/db/as'
import { getCase } from './cases/get-case'
import { listInbox } from './cases/list-inbox'
import { takeCase } from './cases/take-case'
import { aCaseworkService, received, type CaseworkService } from './testing/casework'
import { query } from './use-case'

const now = () => received
let service: CaseworkService
let amina: { id: string; visitor: Visitor }
let reference: string
beforeAll(async () => {
  service = await aCaseworkService()
  amina = await service.staff()
  reference = (await service.referral()).reference
})
afterEach(() => service.database.superuser.query('alter table audit.entries drop constraint if exists nothing_more'))
afterAll(() => service.close())

/** From here on the log takes nothing. */
async function closeTheLog() {
  await service.database.superuser.query(
    'alter table audit.entries add constraint nothing_more check (false) not valid',
  )
}
const refusedByTheLog = expect.objectContaining({ name: 'DatabaseError', sqlState: '23514' })
const settle = (work: Promise<unknown>) => work.then((shown) => ({ shown })).catch((error: unknown) => ({ error }))

test('a read that cannot be written down shows nothing', async () => {
  await closeTheLog()
  expect(await settle(getCase(amina.visitor, { reference }, now))).toEqual({ error: refusedByTheLog })
  expect(await settle(listInbox(amina.visitor, { view: 'waiting' }, now))).toEqual({ error: refusedByTheLog })
})

test('a write that cannot be written down changes nothing', async () => {
  await closeTheLog()
  expect(await settle(takeCase(amina.visitor, { reference, version: 1 }, now))).toEqual({ error: refusedByTheLog })
  const { rows } = await service.database.superuser.query('select status, version from casework.cases')
  expect(rows).toEqual([{ status: 'waiting', version: 1 }])
})

test('what a read shows is in the log when it shows it', async () => {
  const shown = await getCase(amina.visitor, { reference }, now)
  const { rows } = await service.database.superuser.query(
    `select objects from audit.entries where actor_id = $1 and permission = 'case:read'`,
    [amina.id],
  )
  expect(rows).toEqual([{ objects: [shown.id] }])
})

test('why somebody looked is written beside what they looked at', async () => {
  const covering = query('case:read', z.object({}), async ({ actor }) => ({
    result: 'shown',
    shown: [actor.id],
    purpose: 'covering_for_colleague',
  }))
  expect(await covering(amina.visitor, {})).toBe('shown')
  const { rows } = await service.database.superuser.query(
    'select purpose from audit.entries where objects = array[actor_id]',
  )
  expect(rows).toEqual([{ purpose: 'covering_for_colleague' }])
})

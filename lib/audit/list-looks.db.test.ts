import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { islington } from '@/db/testing/makers'
import { getCase } from '../cases/get-case'
import { listInbox } from '../cases/list-inbox'
import { takeCase } from '../cases/take-case'
import { aCaseworkService, received, type CaseworkService } from '../testing/casework'
import { listLooks } from './list-looks'

const now = () => received
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

/** As an entry stands in the log; `daysAgo` at noon in London. */
async function aLook(
  caseId: string,
  wishes: { actor?: string; role?: string; verb?: string; permission?: string; daysAgo?: number },
) {
  const { actor = null, role = null, verb = 'consult', permission = 'case:read', daysAgo = 0 } = wishes
  await service.database.superuser.query(
    `insert into audit.entries (at, actor_id, actor_role, surface, verb, permission, objects, request_id, purpose)
     values (timestamptz '2026-11-19 12:00 Europe/London' - $5 * interval '1 day', $1, $2, 'divert_casework', $3, $4, array[$6::uuid], gen_random_uuid(), null)`,
    [actor, role, verb, permission, daysAgo, caseId],
  )
}

test('a colleague is named, what they did on a day is one row, and the asker finds themselves the next time', async () => {
  const [amina, ben] = [await service.staff({ name: 'Amina Yusuf' }), await service.staff({ name: 'Ben Carter' })]
  const { reference } = await service.referral()
  await listInbox(amina.visitor, { view: 'waiting' }, now)
  await getCase(amina.visitor, { reference }, now)
  await takeCase(amina.visitor, { reference, version: 1 }, now)
  const { looks, next } = await listLooks(ben.visitor, { reference }, now)
  expect(looks).toMatchObject([{ who: 'Amina Yusuf', times: 3, purposes: [] }])
  expect(looks[0]!.did.sort()).toEqual(['Opened it', 'Saw it in the inbox', 'Took it on'])
  expect(next).toBeNull()
  const again = await listLooks(ben.visitor, { reference }, now)
  expect(again.looks.map(({ who }) => who)).toEqual(['Ben Carter', 'Amina Yusuf'])
})

test('whose name may not be read here is called by what they are', async () => {
  const { visitor } = await service.staff()
  const administrator = await service.staff({ role: 'administrator', name: 'Grace Adeyemi' })
  const { id, reference } = await service.referral()
  await aLook(id, { actor: administrator.id, role: 'administrator', verb: 'admin', permission: 'accounts:read' })
  await aLook(id, { verb: 'collect', permission: 'referral:open' })
  await aLook(id, { actor: randomUUID(), role: 'partner' })
  const { looks } = await listLooks(visitor, { reference }, now)
  expect(looks.map(({ who, did }) => [who, did])).toEqual([
    ['A partner coordinator', ['Opened it']],
    ['The service', ['Brought the referral in']],
    ['An administrator', ['Kept the service running']],
  ])
})

test('the same person is a row for each London day, fifty to a page, newest first', async () => {
  const amina = await service.staff({ name: 'Amina Yusuf' })
  const { id, reference } = await service.referral()
  for (let daysAgo = 60; daysAgo > 0; daysAgo--) {
    await aLook(id, { actor: amina.id, role: 'specialist', daysAgo })
    await aLook(id, { actor: amina.id, role: 'specialist', daysAgo })
  }
  const first = await listLooks(amina.visitor, { reference }, now)
  expect(first.looks).toHaveLength(50)
  expect(first.looks[0]).toMatchObject({ day: '2026-11-18', times: 2, first: new Date('2026-11-18T12:00:00Z') })
  const second = await listLooks(amina.visitor, { reference, before: first.next! }, now)
  expect(second.looks).toHaveLength(10)
  expect(second.next).toBeNull()
  const days = [...first.looks, ...second.looks].map(({ day }) => day)
  expect(new Set(days).size).toBe(60)
  expect(days).toEqual(days.toSorted().toReversed())
})

test("another site's case is as absent as one that never was", async () => {
  const theirs = await service.staff({ sites: [islington] })
  const { reference } = await service.referral()
  for (const asked of [reference, 'DV-00000-00000'])
    await expect(listLooks(theirs.visitor, { reference: asked }, now)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('managers of figures, partners and administrators are not told', async () => {
  const { reference } = await service.referral()
  for (const role of ['figures_manager', 'partner', 'administrator'] as const) {
    const { visitor } = await service.staff({ role })
    await expect(listLooks(visitor, { reference }, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
})

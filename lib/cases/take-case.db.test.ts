import { afterAll, beforeAll, expect, test } from 'vitest'
import { islington } from '@/db/testing/makers'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { getCase } from './get-case'
import { releaseCase } from './release-case'
import { takeCase } from './take-case'

const now = () => new Date('2026-11-20T10:42:00Z')
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

const headings = async (visitor: Parameters<typeof getCase>[0], reference: string) =>
  (await getCase(visitor, { reference }, now)).events.map(({ type }) => type)

test('a case that was taken is theirs, and the timeline says so', async () => {
  const amina = await service.staff({ name: 'Amina Yusuf' })
  const { reference } = await service.referral()
  await takeCase(amina.visitor, { reference, version: 1 }, now)

  const taken = await getCase(amina.visitor, { reference }, now)
  expect(taken).toMatchObject({
    status: 'trying_to_reach',
    specialistName: 'Amina Yusuf',
    nextOn: '2026-11-23',
    version: 2,
  })
  expect(taken.may).toEqual({ take: false, release: true, recordContact: true, close: true, reopen: false })
  expect(taken.events.map(({ type }) => type)).toEqual(['case.taken', 'consent.said_yes', 'referral.received'])
  expect(taken.events[0]).toMatchObject({ recordedBy: 'Amina Yusuf', happenedAt: now() })
})

test('of two who take a case at once one has it, and the other is told who', async () => {
  const [amina, ben] = [await service.staff({ name: 'Amina Yusuf' }), await service.staff({ name: 'Ben Carter' })]
  const { reference } = await service.referral()
  const both = await Promise.allSettled([
    takeCase(amina.visitor, { reference, version: 1 }, now),
    takeCase(ben.visitor, { reference, version: 1 }, now),
  ])
  const lost = both.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason)
  expect(lost).toHaveLength(1)
  const { specialistName } = await getCase(ben.visitor, { reference }, now)
  expect(lost[0]).toMatchObject({ code: 'CONFLICT', message: `${specialistName} took this case at 10:42` })
  expect(await headings(amina.visitor, reference)).toEqual(['case.taken', 'consent.said_yes', 'referral.received'])
})

test('a case that changed since it was looked at is not taken', async () => {
  const [amina, ben] = [await service.staff(), await service.staff()]
  const { reference } = await service.referral()
  await takeCase(ben.visitor, { reference, version: 1 }, now)
  await releaseCase(ben.visitor, { reference, version: 2 }, now)
  await expect(takeCase(amina.visitor, { reference, version: 1 }, now)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /changed while you were looking/,
  })
  expect(await getCase(amina.visitor, { reference }, now)).toMatchObject({ status: 'waiting', version: 3 })
})

test('an overdue case is to be contacted today', async () => {
  const amina = await service.staff()
  const { reference } = await service.referral()
  const later = () => new Date('2026-12-01T09:00:00Z')
  await takeCase(amina.visitor, { reference, version: 1 }, later)
  expect(await getCase(amina.visitor, { reference }, later)).toMatchObject({ nextOn: '2026-12-01' })
})

test('a practice lead, a manager of figures and a partner take nothing', async () => {
  const { reference } = await service.referral()
  for (const role of ['practice_lead', 'figures_manager', 'partner', 'administrator'] as const) {
    const { visitor } = await service.staff({ role })
    await expect(takeCase(visitor, { reference, version: 1 }, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
  await expect(takeCase('nobody', { reference, version: 1 }, now)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
})

test("another site's case is as absent as one that never was", async () => {
  const theirs = await service.staff({ sites: [islington] })
  const ours = await service.staff()
  const { reference } = await service.referral()
  for (const asked of [reference, 'DV-00000-00000']) {
    const absent = { code: 'NOT_FOUND', message: 'Case not found' }
    await expect(takeCase(theirs.visitor, { reference: asked, version: 1 }, now)).rejects.toMatchObject(absent)
    await expect(getCase(theirs.visitor, { reference: asked }, now)).rejects.toMatchObject(absent)
  }
  expect(await headings(ours.visitor, reference)).toEqual(['consent.said_yes', 'referral.received'])
})

test('taking goes into the hands of their team of that site', async () => {
  const amina = await service.staff({ teams: [11, 21] })
  const { id, reference } = await service.referral()
  await takeCase(amina.visitor, { reference, version: 1 }, now)
  const { rows } = await service.database.superuser.query('select team_id from casework.cases where id = $1', [id])
  expect(rows).toEqual([{ team_id: 11 }])
})

test('looking and taking are written in the audit log, by case alone', async () => {
  const amina = await service.staff()
  const { id, reference } = await service.referral()
  await getCase(amina.visitor, { reference }, now)
  await takeCase(amina.visitor, { reference, version: 1 }, now)
  const { rows } = await service.database.superuser.query(
    'select verb, permission, objects, surface from audit.entries where actor_id = $1 order by at',
    [amina.id],
  )
  expect(rows).toEqual([
    { verb: 'consult', permission: 'case:read', objects: [id], surface: 'divert_casework' },
    { verb: 'change', permission: 'case:take', objects: [id], surface: 'divert_casework' },
  ])
})

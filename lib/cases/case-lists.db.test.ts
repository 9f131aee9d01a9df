import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { camden, islington } from '@/db/testing/makers'
import { addDays, londonDateKey } from '../london-time'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { getShell } from './get-shell'
import { listCaseload } from './list-caseload'
import { listInbox } from './list-inbox'
import { takeCase } from './take-case'

const now = () => new Date('2026-11-25T10:00:00Z')
const referredOn = (day: number) => new Date(Date.UTC(2026, 10, day, 12, 0, 0))
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

test('the inbox shows waiting referrals of own sites, the one due first at the top, and notes who was shown', async () => {
  const later = await service.referral({ at: referredOn(20) })
  const first = await service.referral({ at: referredOn(18) })
  const elsewhere = await service.referral({ at: referredOn(17), site: islington })
  const amina = await service.staff()

  const { rows, counts, next } = await listInbox(amina.visitor, {}, now)
  expect(rows.map(({ reference }) => reference)).toEqual([first.reference, later.reference])
  expect(rows[0]).toMatchObject({ name: 'Jordan Okafor', age: '15', status: 'waiting' })
  expect(Object.keys(rows[0]!).filter((key) => key.startsWith('sealed'))).toEqual([])
  expect({ counts, next }).toEqual({ counts: { waiting: 2, checkFirst: 2, repair: 0 }, next: null })

  const both = await service.staff({ sites: [camden, islington] })
  expect((await listInbox(both.visitor, {}, now)).rows[0]?.reference).toBe(elsewhere.reference)
  const { rows: audit } = await service.database.superuser.query(
    'select verb, permission, objects from audit.entries where actor_id = $1',
    [amina.id],
  )
  expect(audit).toEqual([{ verb: 'consult', permission: 'inbox:read', objects: [first.id, later.id] }])
})

test('pages of fifty follow one another without a gap, also where many are due at once', async () => {
  for (let made = 0; made < 51; made++) await service.referral({ at: referredOn(19) })
  const amina = await service.staff()
  const firstPage = await listInbox(amina.visitor, {}, now)
  const secondPage = await listInbox(amina.visitor, { after: firstPage.next! }, now)
  expect([firstPage.rows.length, secondPage.rows.length, secondPage.next]).toEqual([50, 3, null])
  expect(new Set([...firstPage.rows, ...secondPage.rows].map(({ id }) => id)).size).toBe(firstPage.counts.waiting)
  expect([firstPage.isFirstPage, secondPage.isFirstPage]).toEqual([true, false])
  const nonsense = await listInbox(amina.visitor, { view: 'everything', after: "1'; drop table" }, now)
  expect(nonsense.rows[0]?.id).toBe(firstPage.rows[0]?.id)
})

test('what to check first, and what needs repair, have lists of their own', async () => {
  const amina = await service.staff()
  await service.referral({ form: { present: 'parent_or_carer' } })
  await service.database.superuser.query(
    `insert into casework.repairs values ('\\x01', ${camden}, 'custody', '2026-11-20', '\\x02', 'unknown-key', now()),
       ('\\x03', ${islington}, 'custody', '2026-11-20', '\\x02', 'unknown-key', now())`,
  )
  const checkFirst = await listInbox(amina.visitor, { view: 'check-first' }, now)
  expect(checkFirst.rows.every((row) => row.checkFirst.includes('no_agreed_adult'))).toBe(true)
  expect(checkFirst.counts.waiting).toBe(checkFirst.counts.checkFirst + 1)
  const { rows, repairs } = await listInbox(amina.visitor, { view: 'repair' }, now)
  expect(rows).toEqual([])
  expect(repairs).toEqual([{ siteId: camden, pathway: 'custody', receivedOn: '2026-11-20', reason: 'unknown-key' }])
})

test('a caseload is sorted by what is clear in the database, and by name once opened', async () => {
  const amina = await service.staff({ name: 'Amina Yusuf' })
  for (const [calledName, day] of [
    ['Órla', 17],
    ['Abel', 19],
    ['Zoë', 18],
  ] as const) {
    const { reference } = await service.referral({ at: referredOn(day), form: { calledName } })
    await takeCase(amina.visitor, { reference, version: 1 }, () => referredOn(day))
  }
  const called = async (order: string, direction = 'asc') =>
    (await listCaseload(amina.visitor, { order, direction }, now)).rows.map(({ name }) => name.split(' ')[0])
  expect(await called('name')).toEqual(['Abel', 'Órla', 'Zoë'])
  expect(await called('name', 'desc')).toEqual(['Zoë', 'Órla', 'Abel'])
  expect(await called('received')).toEqual(['Órla', 'Zoë', 'Abel'])
  expect(await called('next', 'desc')).toEqual(['Abel', 'Zoë', 'Órla'])
  for (const order of ['status', 'last_contact', 'id; drop table']) expect(await called(order)).toHaveLength(3)
})

test('a specialist sees their own caseload, a practice lead a colleague they choose, and nobody another site', async () => {
  const [amina, ben] = [await service.staff({ name: 'Amina Yusuf' }), await service.staff({ name: 'Ben Carter' })]
  const { reference } = await service.referral()
  await takeCase(ben.visitor, { reference, version: 1 }, now)
  const shown = async (visitor: typeof ben.visitor, specialist?: string) =>
    (await listCaseload(visitor, { specialist }, now)).rows.map((row) => row.reference)

  expect(await shown(ben.visitor)).toEqual([reference])
  expect(await shown(amina.visitor, ben.id)).toEqual([])
  const lead = await service.staff({ role: 'practice_lead' })
  expect(await shown(lead.visitor, ben.id)).toEqual([reference])
  expect(await shown(lead.visitor)).toContain(reference)
  expect((await listCaseload(lead.visitor, {}, now)).colleagues).toContainEqual({ id: ben.id, name: 'Ben Carter' })
  const elsewhere = await service.staff({ role: 'practice_lead', sites: [islington] })
  expect(await shown(elsewhere.visitor, ben.id)).toEqual([])
})

test('whoever covers for a colleague sees their caseload from the first day to the last, and on no other', async () => {
  const [amina, ben] = [await service.staff({ name: 'Amina Yusuf' }), await service.staff({ name: 'Ben Carter' })]
  const { reference } = await service.referral()
  await takeCase(ben.visitor, { reference, version: 1 }, now)
  const from = londonDateKey(now())
  await service.database.superuser.query('insert into account.leave values ($1, $2, $3, $4, $5)', [
    randomUUID(),
    ben.id,
    from,
    addDays(from, 2),
    amina.id,
  ])
  const on = async (days: number) => {
    const { rows, covered } = await listCaseload(
      amina.visitor,
      { specialist: ben.id },
      () => new Date(+now() + days * 86_400_000),
    )
    return [covered.map(({ name }) => name), rows.map((row) => row.reference)]
  }
  expect(await on(0)).toEqual([['Ben Carter'], [reference]])
  expect(await on(2)).toEqual([['Ben Carter'], [reference]])
  for (const days of [-1, 3]) expect(await on(days)).toEqual([[], []])
  const chloe = await service.staff({ name: 'Chloe Martin' })
  expect((await listCaseload(chloe.visitor, { specialist: ben.id }, now)).covered).toEqual([])
})

test('the counts beside the pages are of own sites and own cases, and show nobody', async () => {
  const amina = await service.staff({ name: 'Amina Yusuf' })
  const { waiting } = await getShell(amina.visitor, {}, now)
  const { reference } = await service.referral()
  await takeCase(amina.visitor, { reference, version: 1 }, now)
  expect(await getShell(amina.visitor, {}, now)).toMatchObject({
    viewer: { name: 'Amina Yusuf' },
    waiting,
    caseload: 1,
  })
  const figures = await service.staff({ role: 'figures_manager' })
  await expect(getShell(figures.visitor, {}, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

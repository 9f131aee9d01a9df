import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '@/db/as'
import { camdenNorth, camdenSouth, islington } from '@/db/testing/makers'
import { listLooks } from '../audit/list-looks'
import { recordContact } from '../contacts/record-contact'
import { aCaseworkService, received, type CaseworkService } from '../testing/casework'
import { getCase } from './get-case'
import { getDoor } from './get-door'
import { listCaseload } from './list-caseload'
import { listOpenings } from './list-openings'
import { openCase } from './open-case'
import { takeCase } from './take-case'

const now = () => received
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

/** A case that Ben of the South team took, and Amina of the North team, who did not. */
async function aCaseOfTheSouth() {
  const ben = await service.staff({ name: 'Ben Carter', teams: [camdenSouth] })
  const amina = await service.staff({ name: 'Amina Yusuf', teams: [camdenNorth] })
  const { id, reference } = await service.referral()
  await takeCase(ben.visitor, { reference, version: 1 }, now)
  return { id, reference, ben, amina }
}

const aContact = (reference: string) => ({
  reference,
  requestId: randomUUID(),
  direction: 'we_tried' as const,
  channel: 'call' as const,
  outcome: 'no_answer' as const,
})

test('a waiting case is open to the whole site, and a taken one to its own team', async () => {
  const { reference, ben, amina } = await aCaseOfTheSouth()
  const waiting = await service.referral()
  expect(await getDoor(amina.visitor, waiting, now)).toMatchObject({ asksWhy: false, teamName: null })
  const south = await service.staff({ teams: [camdenSouth] })
  for (const { visitor } of [ben, south]) {
    expect(await getDoor(visitor, { reference }, now)).toMatchObject({ asksWhy: false })
    expect(await getCase(visitor, { reference }, now)).toMatchObject({ reference })
  }
})

test('another team’s case says whose it is and shows nobody until a reason is in the log; later lines bear it too', async () => {
  const { id, reference, amina } = await aCaseOfTheSouth()
  const door = await getDoor(amina.visitor, { reference }, now)
  expect(door).toMatchObject({ asksWhy: true, teamName: 'South', specialistName: 'Ben Carter' })
  await expect(getCase(amina.visitor, { reference }, now)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(openCase(amina.visitor, { reference, purpose: 'nosiness' as never }, now)).rejects.toMatchObject({
    fields: { purpose: 'Choose why you are opening it' },
  })

  await openCase(amina.visitor, { reference, purpose: 'covering_for_colleague' }, now)
  expect(await getCase(amina.visitor, { reference }, now)).toMatchObject({ name: 'Jordan Okafor' })
  const { rows } = await service.database.superuser.query(
    'select permission, objects, purpose from audit.entries where actor_id = $1 order by id',
    [amina.id],
  )
  const line = { objects: [id], purpose: 'covering_for_colleague' }
  expect(rows).toEqual([
    { permission: 'case:open', ...line },
    { permission: 'case:read', ...line },
  ])
})

test('a reason opens one case, for whoever gave it, until the day ends in London', async () => {
  const { id, reference, amina } = await aCaseOfTheSouth()
  const other = await aCaseOfTheSouth()
  await openCase(amina.visitor, { reference, purpose: 'duty' }, now)
  expect(await getDoor(amina.visitor, other, now)).toMatchObject({ asksWhy: true })
  expect(await getDoor(other.amina.visitor, { reference }, now)).toMatchObject({ asksWhy: true })
  await service.database.superuser.query(
    `update audit.entries set at = date_trunc('day', now(), 'Europe/London') - interval '1 microsecond' where objects = array[$1::uuid]`,
    [id],
  )
  expect(await getDoor(amina.visitor, { reference }, now)).toMatchObject({ asksWhy: true })
})

test('a colleague who covers writes down a contact once they have said why, and nothing before', async () => {
  const { reference, amina } = await aCaseOfTheSouth()
  await expect(recordContact(amina.visitor, aContact(reference), now)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await openCase(amina.visitor, { reference, purpose: 'covering_for_colleague' }, now)
  await recordContact(amina.visitor, aContact(reference), now)
  expect((await getCase(amina.visitor, { reference }, now)).events[0]).toMatchObject({ recordedBy: 'Amina Yusuf' })
})

test('the team’s lead is told who opened it and why; other leads, and whoever opened it, are not', async () => {
  const { reference, amina, ben } = await aCaseOfTheSouth()
  const lead = await service.staff({ role: 'practice_lead', teams: [camdenSouth], leads: true })
  const north = await service.staff({ role: 'practice_lead', teams: [camdenNorth], leads: true })
  await openCase(amina.visitor, { reference, purpose: 'supervision' }, now)
  const told = async (visitor: Visitor) =>
    (await listOpenings(visitor, {}, now)).openings.filter((opening) => opening.reference === reference)
  expect(await told(lead.visitor)).toMatchObject([{ who: 'Amina Yusuf', purpose: 'Supervision', teamName: 'South' }])
  for (const { visitor } of [north, amina, ben]) expect(await told(visitor)).toEqual([])
  const { looks } = await listLooks(lead.visitor, { reference }, now)
  expect(looks).toContainEqual(expect.objectContaining({ who: 'Amina Yusuf', purposes: ['Supervision'] }))
})

test('a lead’s list is of their own teams, and what is taken elsewhere still says by whom', async () => {
  const { reference, amina } = await aCaseOfTheSouth()
  const lead = await service.staff({ role: 'practice_lead', teams: [camdenSouth], leads: true })
  const north = await service.staff({ role: 'practice_lead', teams: [camdenNorth], leads: true })
  const listed = async (visitor: Visitor) => (await listCaseload(visitor, {}, now)).rows.map((row) => row.reference)
  expect(await listed(lead.visitor)).toContain(reference)
  expect(await listed(north.visitor)).not.toContain(reference)
  await expect(takeCase(amina.visitor, { reference, version: 1 }, now)).rejects.toMatchObject({
    message: /^Ben Carter took this case/,
  })
})

test('a reason does not reach across sites', async () => {
  const { reference } = await aCaseOfTheSouth()
  const theirs = await service.staff({ sites: [islington] })
  for (const asked of [
    openCase(theirs.visitor, { reference, purpose: 'duty' }, now),
    getDoor(theirs.visitor, { reference }, now),
  ])
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

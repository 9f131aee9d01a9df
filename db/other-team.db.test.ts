import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import { aCase, aService, aVisitor, camdenNorth, camdenSouth, islington } from './testing/makers'
import { testDatabase, type TestDatabase } from './testing/database'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

const run = (visitor: Visitor, statement: string) =>
  as('casework', visitor, async ({ tx }) => (await tx.execute(sql.raw(statement))).rows.length)

type Case = Awaited<ReturnType<typeof aCase>>

/** How many rows of a case's person and timeline are shown, and of the case changed. */
const reach = async (visitor: Visitor, { id, personId }: Case) => ({
  people: await run(visitor, `select from casework.people where id = '${personId}'`),
  events: await run(visitor, `select from casework.events where case_id = '${id}'`),
  changed: await run(visitor, `update casework.cases set tries = tries + 1 where id = '${id}' returning id`),
})

const sayWhy = (visitor: Visitor, id: string, permission = 'case:open', purpose = `'duty'`) =>
  run(visitor, `select audit.record('consult', '${permission}', array['${id}'::uuid], gen_random_uuid(), ${purpose})`)

const write = (visitor: Visitor, caseId: string, by: string) =>
  run(
    visitor,
    `insert into casework.events values ('${randomUUID()}', '${caseId}', 'contact.recorded', '{}', null, now(), now(), '${by}')`,
  )

async function acrossTeams() {
  const { superuser } = database
  const south = await aVisitor(superuser, { teams: [camdenSouth] })
  const north = await aVisitor(superuser, { teams: [camdenNorth] })
  const ofSouth = await aCase(superuser, { team: camdenSouth, specialist: south.id, status: 'working_together' })
  return { south, north, ofSouth }
}

const nothing = { people: 0, events: 0, changed: 0 }
const everything = { people: 1, events: 1, changed: 1 }

test('a case of another team of the site is listed, and its person and timeline are neither shown nor changed', async () => {
  const { north, south, ofSouth } = await acrossTeams()
  expect(await run(north.visitor, `select from casework.cases where id = '${ofSouth.id}'`)).toBe(1)
  expect(await reach(north.visitor, ofSouth)).toEqual(nothing)
  expect(await reach(south.visitor, ofSouth)).toEqual(everything)
  await expect(write(north.visitor, ofSouth.id, north.id)).rejects.toMatchObject({ sqlState: '42501' })
})

test('it is opened by a reason in the audit log, and by no line without one or for anything else', async () => {
  const { north, ofSouth } = await acrossTeams()
  await sayWhy(north.visitor, ofSouth.id, 'case:read')
  await sayWhy(north.visitor, ofSouth.id, 'case:open', 'null')
  expect(await reach(north.visitor, ofSouth)).toEqual(nothing)
  await sayWhy(north.visitor, ofSouth.id)
  expect(await reach(north.visitor, ofSouth)).toEqual(everything)
  await write(north.visitor, ofSouth.id, north.id)
})

test('a waiting case, of no team, is open to the whole site', async () => {
  const { north, south } = await acrossTeams()
  const waiting = await aCase(database.superuser)
  for (const { visitor } of [north, south]) expect(await reach(visitor, waiting)).toEqual(everything)
})

test('whoever holds a case has it, whatever team it is of', async () => {
  const { north } = await acrossTeams()
  const held = await aCase(database.superuser, { team: camdenSouth, specialist: north.id, status: 'paused' })
  expect(await reach(north.visitor, held)).toEqual(everything)
})

test('a reason opens nothing of another site', async () => {
  const { ofSouth } = await acrossTeams()
  const { visitor } = await aVisitor(database.superuser, { sites: [islington] })
  await sayWhy(visitor, ofSouth.id)
  expect(await reach(visitor, ofSouth)).toEqual(nothing)
})

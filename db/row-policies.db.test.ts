import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import type { Surface } from './login-roles'
import { aCase, anAccount, aService, aVisitor, camden, camdenSouth, islington } from './testing/makers'
import { testDatabase, type TestDatabase } from './testing/database'

let database: TestDatabase
let specialist: Awaited<ReturnType<typeof aVisitor>>
let ours: Awaited<ReturnType<typeof aCase>>
let theirs: Awaited<ReturnType<typeof aCase>>
beforeAll(async () => {
  database = await testDatabase()
  const { superuser } = database
  await aService(superuser)
  specialist = await aVisitor(superuser)
  ours = await aCase(superuser, { specialist: specialist.id, team: camdenSouth })
  theirs = await aCase(superuser, { site: islington })
})
afterAll(() => database.close())

const run = (surface: Surface, visitor: Visitor, statement: string) =>
  as(surface, visitor, async ({ tx }) => (await tx.execute(sql.raw(statement))).rows)
const count = async (surface: Surface, visitor: Visitor, from: string) =>
  (await run(surface, visitor, `select count(*)::int as found from ${from}`))[0]!.found
const rooms = ['casework.cases', 'casework.people', 'casework.events', 'casework.reference_aliases', 'account.accounts']

describe('a specialist', () => {
  test('sees the cases, people and events of their own site', async () => {
    expect(await run('casework', specialist.visitor, 'select id from casework.cases')).toEqual([{ id: ours.id }])
    expect(await run('casework', specialist.visitor, 'select id from casework.people')).toEqual([{ id: ours.personId }])
    expect(await run('casework', specialist.visitor, 'select case_id from casework.events')).toEqual([
      { case_id: ours.id },
    ])
  })

  test("finds another site's case absent, asked for by its id", async () => {
    expect(await count('casework', specialist.visitor, `casework.cases where id = '${theirs.id}'`)).toBe(0)
    expect(await count('casework', specialist.visitor, `casework.people where id = '${theirs.personId}'`)).toBe(0)
  })

  test("changes nothing of another site's case", async () => {
    const changed = `update casework.cases set tries = 99 where id = '${theirs.id}' returning id`
    expect(await run('casework', specialist.visitor, changed)).toEqual([])
    const { rows } = await database.superuser.query('select tries from casework.cases where id = $1', [theirs.id])
    expect(rows).toEqual([{ tries: 0 }])
  })

  test("cannot write in another site's timeline", async () => {
    await expect(run('casework', specialist.visitor, event(theirs.id, specialist.id))).rejects.toMatchObject({
      sqlState: '42501',
    })
  })

  test('writes in the timeline in their own name, and in nobody else’s', async () => {
    const colleague = await anAccount(database.superuser)
    await run('casework', specialist.visitor, event(ours.id, specialist.id))
    for (const name of [colleague.id, null])
      await expect(run('casework', specialist.visitor, event(ours.id, name))).rejects.toMatchObject({
        sqlState: '42501',
      })
  })

  test.each([
    ['move a case to another site', `update casework.cases set site_id = ${islington}`],
    ['change what the referral said', "update casework.cases set sealed_referral = ''"],
    ['change an event', "update casework.events set type = 'case.closed'"],
    ['delete an event', 'delete from casework.events'],
    ['delete a case', 'delete from casework.cases'],
    ['read what an officer perceived', 'select from casework.perceived_ethnicities'],
    ['read a password', 'select password_verifier from account.accounts'],
    ['read an address', 'select email from account.accounts'],
    ['read sessions', 'select from account.sessions'],
    ['read envelopes', 'select from intake.envelopes'],
    ['read the audit log', 'select from audit.entries'],
    ['read the counting views', 'select from insight.waiting'],
  ])('may not %s', async (_title, statement) => {
    await expect(run('casework', specialist.visitor, statement)).rejects.toMatchObject({ sqlState: '42501' })
  })

  test('learns the names of colleagues, and not that officers have accounts', async () => {
    await anAccount(database.superuser, { role: 'officer' })
    await anAccount(database.superuser, { role: 'administrator' })
    expect(
      await count('casework', specialist.visitor, "account.accounts where role not in ('specialist', 'practice_lead')"),
    ).toBe(0)
    expect(await count('casework', specialist.visitor, `account.accounts where id = '${specialist.id}'`)).toBe(1)
  })
})

describe('nobody else sees a case', () => {
  const session = async (wishes: Parameters<typeof aVisitor>[1]) => (await aVisitor(database.superuser, wishes)).visitor
  const strangers: [string, () => Promise<Visitor>][] = [
    ['nobody', async () => 'nobody'],
    ['an invented session', async () => ({ session: randomUUID() })],
    ['an expired session', () => session({ expires: '-1 second' })],
    ['a revoked session', () => session({ revoked: true })],
    ['the session of a disabled account', () => session({ disabled: true })],
    ['an officer', () => session({ role: 'officer', kind: 'officer' })],
    ['an officer with a session of the other kind', () => session({ role: 'officer', kind: 'staff' })],
    ['a specialist with a session of the other kind', () => session({ kind: 'officer' })],
    ['a figures-only manager', () => session({ role: 'figures_manager' })],
    ['a partner', () => session({ role: 'partner' })],
    ['an administrator', () => session({ role: 'administrator' })],
    ['a specialist of no site', () => session({ sites: [] })],
  ]

  test.each(strangers)('%s reads and changes nothing', async (_title, stranger) => {
    const visitor = await stranger()
    for (const room of rooms.slice(0, 4)) expect([room, await count('casework', visitor, room)]).toEqual([room, 0])
    expect(await run('casework', visitor, 'update casework.cases set tries = 99 returning id')).toEqual([])
    await expect(run('casework', visitor, event(ours.id, null))).rejects.toMatchObject({ sqlState: '42501' })
  })

  test('a figures-only manager counts their own sites and sees nobody', async () => {
    const visitor = await session({ role: 'figures_manager' })
    expect(await run('insight', visitor, 'select id from insight.sites')).toEqual([{ id: camden }])
    await expect(run('insight', visitor, 'select from casework.cases')).rejects.toMatchObject({ sqlState: '42501' })
  })

  test.each(['specialist', 'administrator', 'partner'] as const)('a %s counts nothing', async (role) => {
    const visitor = await session({ role })
    for (const view of ['sites', 'new_referrals', 'first_contacts', 'waiting', 'caseloads'])
      expect(await run('insight', visitor, `select * from insight.${view}`)).toEqual([])
  })

  test.each([...rooms, 'account.sessions', 'account.salt_secret', 'intake.envelopes', 'audit.entries'])(
    'the officers’ login may not even ask for %s',
    async (table) => {
      const officer = await session({ role: 'officer', kind: 'officer' })
      await expect(run('intake', officer, `select from ${table}`)).rejects.toMatchObject({ sqlState: '42501' })
    },
  )

  test('an administrator reads accounts and no case room', async () => {
    const visitor = await session({ role: 'administrator' })
    expect(await count('admin', visitor, 'account.account_sites')).toBeGreaterThan(0)
    for (const table of ['casework.cases', 'casework.people', 'intake.envelopes', 'insight.waiting'])
      await expect(run('admin', visitor, `select from ${table}`)).rejects.toMatchObject({ sqlState: '42501' })
  })

  test.each(['specialist', 'practice_lead', 'partner'] as const)(
    'the administrators’ login shows a %s nothing',
    async (role) => {
      const visitor = await session({ role })
      for (const table of ['account.account_sites', 'organisation.sites', 'organisation.settings'])
        expect(await count('admin', visitor, table)).toBe(0)
    },
  )
})

describe('the opener', () => {
  test.each([
    ['read people', 'select from casework.people'],
    ['read cases', 'select from casework.cases'],
    ['change a case', "update casework.cases set status = 'closed'"],
    ['delete a case', 'delete from casework.cases'],
    ['change an envelope', 'update intake.envelopes set site_id = 1'],
    ['change an envelope set aside for repair', "update casework.repairs set reason = ''"],
    ['read which envelopes were opened', 'select from casework.opened_envelopes'],
    ['read more of a site than its name', 'select ended_on from organisation.sites'],
    ['put in an envelope', "select intake.submit('', 1, 'community', now()::date, '')"],
    ['read accounts', 'select from account.accounts'],
  ])('may not %s', async (_title, statement) => {
    await expect(run('opener', 'nobody', statement)).rejects.toMatchObject({ sqlState: '42501' })
  })

  test.each([
    ['a contact', "'contact.recorded'", 'null'],
    ["an event in somebody's name", "'referral.received'", `'${randomUUID()}'`],
  ])('may not add %s', async (_title, type, by) => {
    const statement = `insert into casework.events values ('${randomUUID()}', '${ours.id}', ${type}, '{}', null, now(), now(), ${by})`
    await expect(run('opener', 'nobody', statement)).rejects.toMatchObject({ sqlState: '42501' })
  })
})

test('two visitors on one pooled connection never see each other’s rows', async () => {
  const neighbour = await aVisitor(database.superuser, { sites: [islington] })
  for (let turn = 0; turn < 20; turn++) {
    expect(await run('casework', specialist.visitor, 'select id from casework.cases')).toEqual([{ id: ours.id }])
    expect(await run('casework', neighbour.visitor, 'select id from casework.cases')).toEqual([{ id: theirs.id }])
    expect(await run('casework', 'nobody', 'select id from casework.cases')).toEqual([])
  }
})

function event(caseId: string, by: string | null) {
  const name = by ? `'${by}'` : 'null'
  return `insert into casework.events values ('${randomUUID()}', '${caseId}', 'contact.recorded', '{}', null, now(), now(), ${name})`
}

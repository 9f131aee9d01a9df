import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService, aVisitor, camdenNorth } from './testing/makers'
import type { Role } from './words/accounts'

let database: TestDatabase
let grace: { id: string; visitor: Visitor }
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  grace = await aVisitor(database.superuser, { role: 'administrator', sites: [] })
})
afterAll(() => database.close())

const somebody = (wishes: Parameters<typeof anAccount>[1] = {}) => anAccount(database.superuser, wishes)
/** What the login itself is answered, in an administrator's session. */
const asGrace = (statement: SQL) => as('admin', grace.visitor, ({ tx }) => tx.execute(statement))
const refused = { sqlState: '42501' }

test('an administrator neither reads nor writes what proves a password, nor the hash of a link', async () => {
  const { id } = await somebody()
  for (const statement of [
    sql`select password_verifier from account.accounts`,
    sql`update account.accounts set password_verifier = sha256('mine') where id = ${id}`,
    sql`insert into account.accounts (id, email, name, role, organisation, created_at, password_verifier)
      values (gen_random_uuid(), 'a@b.example', 'A', 'partner', 'DIVERT', now(), sha256('mine'))`,
    sql`select token_hash from account.links`,
    sql`update account.links set used_at = null`,
  ])
    await expect(asGrace(statement)).rejects.toMatchObject(refused)
})

test('an administrator makes no officer of a member of staff, and no member of staff of an officer', async () => {
  const [officer, specialist] = [await somebody({ role: 'officer' }), await somebody()]
  const to = (id: string, role: Role) => asGrace(sql`update account.accounts set role = ${role} where id = ${id}`)
  await expect(to(officer.id, 'specialist')).rejects.toMatchObject(refused)
  await expect(to(specialist.id, 'officer')).rejects.toMatchObject(refused)
})

test('an administrator puts no officer in a team, and lets nobody but a practice lead lead one', async () => {
  const [officer, specialist] = [await somebody({ role: 'officer' }), await somebody()]
  const join = (id: string, leads: boolean) =>
    asGrace(sql`insert into account.account_teams values (${id}, ${camdenNorth}, ${leads})`)
  await expect(join(officer.id, false)).rejects.toMatchObject(refused)
  await expect(join(specialist.id, true)).rejects.toMatchObject(refused)
})

test('an administrator changes nothing about their own account, their sites, their teams or their links', async () => {
  const stored = async () =>
    (await database.superuser.query('select * from account.accounts where id = $1', [grace.id])).rows
  const before = await stored()
  await asGrace(sql`update account.accounts set disabled_at = now(), role = 'partner' where id = ${grace.id}`)
  for (const statement of [
    sql`insert into account.account_sites values (${grace.id}, 1)`,
    sql`insert into account.account_teams values (${grace.id}, ${camdenNorth}, false)`,
    sql`insert into account.links (id, account_id, purpose, token_hash, made_at, expires_at)
      values (gen_random_uuid(), ${grace.id}, 'reset', '\\x00', now(), now() + interval '1 hour')`,
  ])
    await expect(asGrace(statement)).rejects.toMatchObject(refused)
  expect(await stored()).toEqual(before)
})

import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from './as'
import type { Surface } from './login-roles'
import { recordAudit } from './queries/audit'
import { testDatabase, type TestDatabase } from './testing/database'
import { aCase, aService, aVisitor, islington } from './testing/makers'

let database: TestDatabase
let specialist: Visitor
let caseId: string
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  specialist = (await aVisitor(database.superuser)).visitor
  caseId = (await aCase(database.superuser)).id
  await run(
    'casework',
    specialist,
    `select audit.record('consult', 'case:read', '{${caseId}}', gen_random_uuid(), 'duty')`,
  )
})
afterAll(() => database.close())

async function run(surface: Surface, visitor: Visitor, statement: string) {
  return as(surface, visitor, async ({ tx }) => (await tx.execute(sql.raw(statement))).rows)
}
const refused = { sqlState: '42501' }

describe('the auditor', () => {
  test('reads the log and adds checkpoints', async () => {
    expect(await run('auditor', 'nobody', 'select verb, purpose from audit.entries')).toEqual([
      { verb: 'consult', purpose: 'duty' },
    ])
    expect(await run('auditor', 'nobody', 'select from audit.checkpoints')).toEqual([])
  })

  test.each([
    ['change an entry', `update audit.entries set verb = 'erase'`],
    ['delete an entry', 'delete from audit.entries'],
    ['add an entry in any other way than the gate', 'insert into audit.entries (id) values (default)'],
    ['move the numbers of entries', `select setval('audit.entries_id_seq', 1)`],
    ['change a checkpoint', 'update audit.checkpoints set number = 2'],
    ['delete a checkpoint', 'delete from audit.checkpoints'],
    ['empty the chain', 'truncate audit.checkpoints'],
    ['ask who looked at a case', `select audit.looks_at(gen_random_uuid())`],
    ['see a case', 'select from casework.cases'],
    ['see a person', 'select from casework.people'],
    ['see an account', 'select from account.accounts'],
    ['see an envelope', 'select from intake.envelopes'],
    ['count cases', 'select from insight.waiting'],
    ['enter as somebody', `select account.enter('')`],
  ])('may not %s', async (_title, statement) => {
    await expect(run('auditor', 'nobody', statement)).rejects.toMatchObject(refused)
  })
})

describe('who has looked', () => {
  const looks = (visitor: Visitor) =>
    run('casework', visitor, `select verb, permission, purpose from audit.looks_at('${caseId}')`)

  test('is told to who may see the case', async () => {
    expect(await looks(specialist)).toEqual([{ verb: 'consult', permission: 'case:read', purpose: 'duty' }])
  })

  test('is told to nobody else', async () => {
    const elsewhere = await aVisitor(database.superuser, { sites: [islington] })
    const administrator = await aVisitor(database.superuser, { role: 'administrator' })
    const ended = await aVisitor(database.superuser, { expires: '-1 second' })
    for (const visitor of [elsewhere.visitor, administrator.visitor, ended.visitor, 'nobody' as const])
      expect(await looks(visitor)).toEqual([])
  })

  test.each(['intake', 'account', 'admin', 'opener', 'insight'] as const)(
    'cannot be asked through %s',
    async (surface) => {
      await expect(run(surface, 'nobody', `select audit.looks_at('${caseId}')`)).rejects.toMatchObject(refused)
    },
  )
})

test('a purpose that nobody knows is refused', async () => {
  const line = { verb: 'consult' as const, permission: 'case:read', objects: [], requestId: caseId }
  const purpose = 'curiosity' as 'duty'
  const recorded = as('casework', specialist, ({ tx }) => recordAudit(tx, { ...line, purpose }))
  await expect(recorded).rejects.toMatchObject({ sqlState: '23514' })
})

test.each(['casework', 'admin', 'opener'] as const)(
  '%s may add to the log and neither read nor chain it',
  async (surface) => {
    for (const statement of [
      'select from audit.entries',
      `update audit.entries set verb = 'erase'`,
      'delete from audit.entries',
      'select from audit.checkpoints',
      'insert into audit.checkpoints (number) values (1)',
    ])
      await expect(run(surface, 'nobody', statement)).rejects.toMatchObject(refused)
  },
)

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { as, type Visitor } from '@/db/as'
import { noteIntroduced as noteInDatabase, noteNewsRead as noteReadInDatabase } from '@/db/queries/preferences'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor } from '@/db/testing/makers'
import { homeOfSession } from '../account/home-of-session'
import { news } from './news'
import { noteIntroduced } from './note-introduced'
import { noteNewsRead } from './note-news-read'
import { setShortcuts } from './set-shortcuts'

let database: TestDatabase
let officer: Somebody
let specialist: Somebody
let other: Somebody
type Somebody = { id: string; visitor: Visitor }

beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  officer = await aVisitor(database.superuser, { role: 'officer', kind: 'officer' })
  specialist = await aVisitor(database.superuser)
  other = await aVisitor(database.superuser)
})
beforeEach(() => database.superuser.query('delete from account.preferences'))
afterAll(() => database.close())

const newest = news[0]!.key
const sides = [
  ['an officer', 'intake', () => officer],
  ['a specialist', 'account', () => specialist],
] as const

async function rows() {
  const { rows: found } = await database.superuser.query(
    `select account_id, introduced_at is not null as introduced, news_read, shortcuts, digest from account.preferences`,
  )
  return found
}
const known = (side: 'intake' | 'account', { visitor }: Somebody) =>
  as(side, visitor, async ({ actor }) => {
    const { isIntroduced, newsRead, shortcuts } = actor!
    return { isIntroduced, newsRead, shortcuts }
  })
const homeOf = (side: 'intake' | 'account', { visitor }: Somebody) =>
  homeOfSession({ side, token: visitor === 'nobody' ? '' : visitor.session })

test.each(sides)('%s is led to the introduction until they have seen it once', async (_who, side, who) => {
  expect(await known(side, who())).toEqual({ isIntroduced: false, newsRead: null, shortcuts: true })
  expect(await homeOf(side, who())).toBe('/welcome')
  const home = side === 'intake' ? '/refer' : '/inbox'
  expect(await noteIntroduced[side](who().visitor, {})).toBe(home)
  expect(await homeOf(side, who())).toBe(home)
  const first = await database.superuser.query('select introduced_at from account.preferences')
  await noteIntroduced[side](who().visitor, {})
  expect((await database.superuser.query('select introduced_at from account.preferences')).rows).toEqual(first.rows)
})

test.each(sides)('what %s has read is noted for them alone', async (_who, side, who) => {
  await noteNewsRead[side](who().visitor, { newest })
  expect(await known(side, who())).toMatchObject({ newsRead: newest, isIntroduced: false })
  expect(await rows()).toEqual([
    { account_id: who().id, introduced: false, news_read: newest, shortcuts: true, digest: true },
  ])
})

test('shortcuts are switched off and on for oneself, and for no colleague', async () => {
  await noteIntroduced.account(other.visitor, {})
  await setShortcuts(specialist.visitor, { on: 'no' })
  expect([await known('account', specialist), await known('account', other)]).toMatchObject([
    { shortcuts: false },
    { shortcuts: true },
  ])
  await noteNewsRead.account(specialist.visitor, { newest })
  expect(await known('account', specialist)).toMatchObject({ shortcuts: false, newsRead: newest })
  await setShortcuts(specialist.visitor, { on: 'yes' })
  expect(await known('account', specialist)).toMatchObject({ shortcuts: true })
})

test('neither side notes anything for somebody of the other, or for nobody', async () => {
  await expect(noteIntroduced.intake(specialist.visitor, {})).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  await expect(noteIntroduced.account(officer.visitor, {})).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  await expect(setShortcuts(officer.visitor, { on: 'no' })).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  for (const [side, visitor] of [
    ['intake', specialist.visitor],
    ['account', officer.visitor],
    ['account', 'nobody'],
    ['intake', { session: 'made up' }],
  ] as const)
    await as(side, visitor, async ({ tx }) => {
      await noteInDatabase(tx, side)
      await noteReadInDatabase(tx, side, newest)
    })
  expect(await rows()).toEqual([])
  expect(await homeOf('intake', specialist)).toBeNull()
})

test('the database notes nothing but a key', async () => {
  await as('account', specialist.visitor, ({ tx }) => noteReadInDatabase(tx, 'account', 'Read at home by Jordan'))
  expect(await rows()).toEqual([])
})

test.each(['account', 'intake', 'admin', 'casework', 'insight'] as const)(
  'the login of %s reads and writes no preference itself',
  async (login) => {
    const reading = ['select * from account.preferences', 'update account.preferences set shortcuts = false']
    for (const statement of reading) {
      const asked = as(login, 'nobody', ({ tx }) => tx.execute(statement))
      await expect(asked).rejects.toMatchObject({ sqlState: '42501' })
    }
  },
)

test.each(sides)(
  'the gate that serves %s sees no preferences of the other side, and writes none',
  async (_who, side, who) => {
    for (const { id } of [officer, specialist])
      await database.superuser.query('insert into account.preferences (account_id, introduced_at) values ($1, now())', [
        id,
      ])
    const client = await database.superuser.connect()
    try {
      await client.query(`begin; set local role divert_gate_${side}`)
      const { rows: seen } = await client.query('select account_id from account.preferences')
      expect(seen).toEqual([{ account_id: who().id }])
      const written = await client.query('update account.preferences set news_read = $1', [newest])
      expect(written.rowCount).toBe(1)
    } finally {
      await client.query('rollback')
      client.release()
    }
  },
)

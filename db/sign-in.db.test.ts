import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from './as'
import { openSession, passwordSalt, type SignInSurface } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService, aVisitor } from './testing/makers'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

const open = (side: SignInSurface, email: string, key: Buffer, token: string = randomUUID()) =>
  as(side, 'nobody', ({ tx }) => openSession(tx, side, { email, key, token, device: 'A browser' }))
const sessions = async () => (await database.superuser.query('select kind, account_id from account.sessions')).rows

describe('signing in', () => {
  test('the staff side mints a staff session, and the officers’ side none for the same person', async () => {
    const { id, email, passwordKey } = await anAccount(database.superuser)
    expect(await open('intake', email, passwordKey)).toBe(false)
    expect(await open('account', email, passwordKey)).toBe(true)
    expect(await sessions()).toEqual([{ kind: 'staff', account_id: id }])
  })

  test('the officers’ side mints an officer’s session, and the staff side none for the same person', async () => {
    const { id, email, passwordKey } = await anAccount(database.superuser, { role: 'officer' })
    expect(await open('account', email, passwordKey)).toBe(false)
    expect(await open('intake', email, passwordKey)).toBe(true)
    expect(await sessions()).toContainEqual({ kind: 'officer', account_id: id })
    expect(await sessions()).not.toContainEqual({ kind: 'staff', account_id: id })
  })

  test.each(['intake', 'account'] as const)('%s opens nothing without the password’s key', async (side) => {
    const before = await sessions()
    const role = side === 'intake' ? 'officer' : 'specialist'
    const { email, passwordKey } = await anAccount(database.superuser, { role })
    const verifier = createHash('sha256').update(passwordKey).digest()
    for (const key of [randomBytes(32), Buffer.alloc(0), verifier]) expect(await open(side, email, key)).toBe(false)
    expect(await sessions()).toEqual(before)
  })

  test('a disabled account opens nothing', async () => {
    const { email, passwordKey } = await anAccount(database.superuser, { disabled: true })
    expect(await open('account', email, passwordKey)).toBe(false)
  })

  test('after ten wrong tries the right key opens nothing, and an unknown address is counted the same', async () => {
    const { email, passwordKey } = await anAccount(database.superuser)
    const unknown = `${randomUUID()}@divert.example`
    for (let attempt = 0; attempt < 10; attempt++)
      for (const address of [email, unknown]) expect(await open('account', address, randomBytes(32))).toBe(false)
    expect(await open('account', email, passwordKey)).toBe(false)
    expect(await open('account', unknown, passwordKey)).toBe(false)
    const { rows } = await database.superuser.query(
      `select failures from account.sign_in_failures where email_hash in (sha256($1), sha256($2))`,
      [email, unknown],
    )
    expect(rows).toEqual([{ failures: 11 }, { failures: 11 }])
  })

  test('a salt is the same for both sides and says nothing of whether there is an account', async () => {
    const { email } = await anAccount(database.superuser)
    const salt = (side: SignInSurface, address: string) =>
      as(side, 'nobody', ({ tx }) => passwordSalt(tx, side, address))
    expect(await salt('intake', email)).toEqual(await salt('account', email.toUpperCase()))
    expect(await salt('intake', 'nobody@divert.example')).toHaveLength(16)
  })
})

describe('signing out', () => {
  test('everywhere ends all of one’s own sessions and nobody else’s', async () => {
    const [one, other] = [await aVisitor(database.superuser), await aVisitor(database.superuser)]
    await as('account', one.visitor, ({ tx }) => tx.execute(sql`select account.sign_out(true)`))
    expect(await as('account', one.visitor, async ({ actor }) => actor)).toBeNull()
    expect(await as('account', other.visitor, async ({ actor }) => actor?.id)).toBe(other.id)
  })

  test('an invented session ends nobody’s', async () => {
    const { id, visitor } = await aVisitor(database.superuser)
    await as('account', { session: randomUUID() }, ({ tx }) => tx.execute(sql`select account.sign_out(true)`))
    expect(await as('account', visitor, async ({ actor }) => actor?.id)).toBe(id)
  })

  test('an officer’s session ends only through the officers’ side', async () => {
    const { visitor } = await aVisitor(database.superuser, { role: 'officer', kind: 'officer' })
    await as('account', visitor, ({ tx }) => tx.execute(sql`select account.sign_out(true)`))
    expect(await as('intake', visitor, async ({ actor }) => actor?.role)).toBe('officer')
  })
})

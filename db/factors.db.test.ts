import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, sessionProof, type Tx } from './as'
import { ownFactors, passFactor, tryFactor } from './queries/factors'
import { openSession } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService, aVisitor } from './testing/makers'

/**
 * What somebody can do who holds the login of a process that signs people in, and no key: the database alone stands
 * between them and a session.
 */
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

const code = Buffer.alloc(32, 7)

/** Somebody with an app and a recovery code; `open` signs them in with their password's key. */
async function withFactor() {
  const { id, email, passwordKey } = await anAccount(database.superuser)
  await database.superuser.query(`insert into account.authenticator_apps values ($1, '\\x01', now(), 0)`, [id])
  await database.superuser.query('insert into account.recovery_codes values ($1, $2)', [id, code])
  const token = randomBytes(16).toString('hex')
  const open = (key: Buffer) =>
    as('account', 'nobody', ({ tx }) => openSession(tx, 'account', { email, key, token, device: 'A browser' }))
  return { id, token, passwordKey, open }
}

const asked = <T>(token: string, work: (tx: Tx) => Promise<T>) =>
  as('account', { session: token }, ({ tx }) => work(tx))
const sessions = async (id: string) =>
  (await database.superuser.query('select awaits_factor from account.sessions where account_id = $1', [id])).rows

describe('a login alone', () => {
  test('comes to no session without the password’s key, and so to nothing that a factor could be passed in', async () => {
    const { id, token, open } = await withFactor()
    expect(await open(randomBytes(32))).toBe(false)
    expect(await asked(token, (tx) => ownFactors(tx, 'account'))).toBeNull()
    expect(await asked(token, (tx) => tryFactor(tx, 'account'))).toBeNull()
    for (const proof of [{ step: 9 }, { codeHash: code }])
      expect(await asked(token, (tx) => passFactor(tx, 'account', proof, 'invented'))).toBe(false)
    expect(await sessions(id)).toEqual([])
  })

  test('reads no secret, key, code or token in any table', async () => {
    for (const table of ['authenticator_apps', 'passkeys', 'recovery_codes', 'factor_failures', 'sessions'])
      for (const side of ['account', 'intake'] as const) {
        const look = as(side, 'nobody', ({ tx }) => tx.execute(sql`select * from account.${sql.raw(table)}`))
        await expect(look).rejects.toMatchObject({ sqlState: '42501' })
      }
  })

  test.each([
    'has_factor',
    'half_signed_in',
    'proving',
    'count_try',
    'take_proof',
    'prove_session',
    'add_app',
    'add_passkey',
  ])('may not call %s, which asks less than the doors do', async (name) => {
    const { rows } = await database.superuser.query<{ may: boolean }>(
      `select has_function_privilege(login, p.oid, 'execute') as may from pg_proc p,
           unnest(array['divert_account', 'divert_intake', 'divert_admin', 'divert_casework', 'divert_worker', 'divert_public']) login
         where p.pronamespace = 'account'::regnamespace and p.proname = $1`,
      [name],
    )
    expect(rows.length).toBe(6)
    expect(rows.filter(({ may }) => may)).toEqual([])
  })
})

describe('with somebody’s password too', () => {
  test('a try has to be counted before a proof is taken', async () => {
    const { id, token, passwordKey, open } = await withFactor()
    await open(passwordKey)
    expect(await asked(token, (tx) => passFactor(tx, 'account', { codeHash: code }, 'next'))).toBe(false)
    await asked(token, (tx) => tryFactor(tx, 'account'))
    expect(
      await asked(token, (tx) => passFactor(tx, 'account', { codeHash: createHash('sha256').digest() }, 'next')),
    ).toBe(false)
    expect(await sessions(id)).toEqual([{ awaits_factor: true }])
    expect(await asked(token, (tx) => passFactor(tx, 'account', { codeHash: code }, 'next'))).toBe(true)
    expect(await sessions(id)).toEqual([{ awaits_factor: false }])
  })

  test('after five tries nothing more is handed out, and no proof is taken, whoever counts or does not', async () => {
    const { token, passwordKey, open } = await withFactor()
    await open(passwordKey)
    for (let tried = 0; tried < 5; tried++)
      expect(await asked(token, (tx) => tryFactor(tx, 'account'))).toEqual({ sealedSecret: Buffer.from([1]) })
    expect(await asked(token, (tx) => tryFactor(tx, 'account'))).toBeNull()
    expect(await asked(token, (tx) => passFactor(tx, 'account', { codeHash: code }, 'next'))).toBe(false)
  })

  // The limit of what PostgreSQL can check: it knows no SHA-1 and no signatures, so it takes the web process's word that an
  // app's code or a passkey was right. It is written down in db/gates/factors.sql and held to this.
  test('the web process’s word for a step is taken once, and in the log', async () => {
    const { id, token, passwordKey, open } = await withFactor()
    await open(passwordKey)
    await asked(token, (tx) => tryFactor(tx, 'account'))
    expect(await asked(token, (tx) => passFactor(tx, 'account', { step: 9 }, 'said'))).toBe(true)
    await asked('said', (tx) => tryFactor(tx, 'account'))
    expect(await asked('said', (tx) => passFactor(tx, 'account', { step: 9 }, 'again'))).toBe(false)
    const { rows } = await database.superuser.query(
      'select permission from audit.entries where actor_id = $1 order by id',
      [id],
    )
    expect(rows.map(({ permission }) => permission)).toEqual(['account:sign-in', 'account:second-step'])
  })
})

test('what is staff’s is not reached through the officers’ door, nor theirs through staff’s', async () => {
  for (const [role, kind, door] of [
    ['specialist', 'staff', 'intake'],
    ['officer', 'officer', 'account'],
  ] as const) {
    const { visitor } = await aVisitor(database.superuser, { role, kind })
    expect(await as(door, visitor, ({ tx }) => ownFactors(tx, door))).toBeNull()
    expect(await as(door, visitor, ({ tx }) => tryFactor(tx, door))).toBeNull()
  }
})

test('the database is given a hash of the new token, and stores a hash of that', async () => {
  const { id, token, passwordKey, open } = await withFactor()
  await open(passwordKey)
  await asked(token, (tx) => tryFactor(tx, 'account'))
  await asked(token, (tx) => passFactor(tx, 'account', { codeHash: code }, 'a new token'))
  const { rows } = await database.superuser.query(
    'select token_hash as hash from account.sessions where account_id = $1',
    [id],
  )
  expect(rows).toEqual([{ hash: createHash('sha256').update(sessionProof('a new token')).digest() }])
})

import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from './as'
import { passFactor, tryFactor } from './queries/factors'
import { findLiveLink, putReset } from './queries/links'
import { openSession } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService } from './testing/makers'

const guesses = 1_000
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

const hashOf = (text: string) => createHash('sha256').update(text).digest()

test('a thousand passwords, the right one last: nobody is let in, and nobody is told that it was right', async () => {
  const { email, passwordKey } = await anAccount(database.superuser)
  const guess = (key: Buffer) =>
    as('account', 'nobody', ({ tx }) =>
      openSession(tx, 'account', { email, key, token: randomUUID(), device: 'A browser' }),
    )
  const answers = new Set<boolean>()
  for (let guessed = 1; guessed < guesses; guessed += 1) answers.add(await guess(randomBytes(32)))
  answers.add(await guess(passwordKey))
  expect([...answers]).toEqual([false])
})

test('a thousand codes for the second step: five are looked at, and the right one after them is not', async () => {
  const { id, email, passwordKey } = await anAccount(database.superuser)
  const right = hashOf('a code that was written down')
  await database.superuser.query('insert into account.recovery_codes values ($1, $2)', [id, right])
  await database.superuser.query(`insert into account.authenticator_apps values ($1, '\\x01', now(), 0)`, [id])
  const token = randomUUID()
  await as('account', 'nobody', ({ tx }) =>
    openSession(tx, 'account', { email, key: passwordKey, token, device: 'A browser' }),
  )
  const guess = async (codeHash: Buffer) => {
    const given = await as('account', { session: token }, ({ tx }) => tryFactor(tx, 'account'))
    const passed = await as('account', { session: token }, ({ tx }) =>
      passFactor(tx, 'account', { codeHash }, randomUUID()),
    )
    return [given !== null, passed]
  }
  let lookedAt = 0
  for (let guessed = 1; guessed < guesses; guessed += 1) {
    const [given, passed] = await guess(hashOf(`guess ${guessed}`))
    if (given) lookedAt += 1
    expect(passed).toBe(false)
  }
  expect(await guess(right)).toEqual([false, false])
  expect(lookedAt).toBe(5)
})

test('a new password asked for a thousand times sends three mails', async () => {
  const { id, email } = await anAccount(database.superuser)
  for (let asked = 0; asked < guesses; asked += 1)
    await as('account', 'nobody', ({ tx }) =>
      putReset(tx, 'account', { email, linkId: randomUUID(), tokenHash: hashOf(`token ${asked}`) }),
    )
  const { rows } = await database.superuser.query(
    `select count(*)::int as mails from mail.outbox where account_id = $1 and template = 'reset'`,
    [id],
  )
  expect(rows).toEqual([{ mails: 3 }])
})

test('a thousand invented links open nothing, beside one that does', async () => {
  const { id } = await anAccount(database.superuser)
  await database.superuser.query(
    `insert into account.links values ($1, $2, 'invitation', $3, now(), now() + interval '1 day')`,
    [randomUUID(), id, hashOf('the right one')],
  )
  const look = (hash: Buffer) => as('account', 'nobody', ({ tx }) => findLiveLink(tx, 'account', hash))
  for (let guessed = 0; guessed < guesses; guessed += 1) expect(await look(randomBytes(32))).toBeNull()
  expect(await look(hashOf('the right one'))).toMatchObject({ purpose: 'invitation' })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from './as'
import { closeIssuerSessions, openIssuerSession, type VouchedFor } from './queries/issuer'
import type { SignInSurface } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService } from './testing/makers'
import type { Role } from './words/accounts'

const issuer = 'https://issuer.example'
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

async function somebody(role: Role = 'specialist', way = 'organisation') {
  const account = await anAccount(database.superuser, { role })
  await database.superuser.query('update account.accounts set signs_in_with = $2 where id = $1', [account.id, way])
  return { ...account, subject: randomUUID() }
}

/** The token of the session that was opened; null where none was. */
async function open(
  { email, subject }: { email: string; subject: string },
  wishes: Partial<VouchedFor> & { side?: SignInSurface } = {},
) {
  const { side = 'account', ...vouched } = wishes
  const token = randomUUID()
  const vouchedFor = { issuer, subject, email, issuerSession: null, ...vouched }
  const opened = await as(side, 'nobody', ({ tx }) =>
    openIssuerSession(tx, side, vouchedFor, { token, device: 'A browser' }),
  )
  return opened ? token : null
}

const holder = (token: string | null, surface: 'account' | 'casework' | 'intake' = 'account') =>
  as(surface, { session: token! }, async ({ actor }) => actor?.id ?? null)

test('whoever has an account that signs in this way is let in, on their own side alone', async () => {
  const [specialist, officer] = [await somebody(), await somebody('officer')]
  expect(await open(specialist, { side: 'intake' })).toBeNull()
  expect(await open(officer)).toBeNull()
  expect(await holder(await open(specialist), 'casework')).toBe(specialist.id)
  expect(await holder(await open(officer, { side: 'intake' }), 'intake')).toBe(officer.id)
})

test('an account is never made, and neither a disabled one nor one with a password of ours is opened', async () => {
  const count = async () =>
    (await database.superuser.query('select count(*)::int as n from account.accounts')).rows[0].n
  const disabled = await somebody()
  await database.superuser.query('update account.accounts set disabled_at = now() where id = $1', [disabled.id])
  const withPassword = await somebody('specialist', 'password')
  const before = await count()
  for (const whom of [disabled, withPassword, { email: 'nobody@divert.example', subject: 'x' }])
    expect(await open(whom)).toBeNull()
  expect(await count()).toBe(before)
})

test('the first sign-in binds the account to its subject: from then on the subject counts, and not the address', async () => {
  const [amina, ben] = [await somebody(), await somebody()]
  await open(amina)
  expect(await holder(await open(amina, { email: 'changed@there.example' }))).toBe(amina.id)
  expect(await open({ email: amina.email, subject: 'somebody else who was given her address' })).toBeNull()
  expect(await open(amina, { issuer: 'https://another.example' })).toBeNull()
  await open(ben)
  expect(await holder(await open(amina, { email: ben.email }))).toBe(amina.id)
})

test('signing out there ends the session it names, or all of its subject’s, and nobody else’s', async () => {
  const [amina, ben] = [await somebody(), await somebody()]
  const end = (subject: string | null, issuerSession: string | null) =>
    as('account', 'nobody', ({ tx }) => closeIssuerSessions(tx, 'account', { issuer, subject, issuerSession }))
  const first = await open(amina, { issuerSession: 'one' })
  const second = await open(amina, { issuerSession: 'two' })
  const bens = await open(ben, { issuerSession: 'three' })
  await end(null, null)
  await end(amina.subject, 'three')
  expect([await holder(first), await holder(second), await holder(bens)]).toEqual([amina.id, amina.id, ben.id])
  await end(null, 'one')
  expect([await holder(first), await holder(second)]).toEqual([null, amina.id])
  await end(amina.subject, null)
  expect([await holder(second), await holder(bens)]).toEqual([null, ben.id])
})

test('it is written down as a sign-in there', async () => {
  const amina = await somebody()
  await open(amina)
  const { rows } = await database.superuser.query(
    'select verb, permission, surface from audit.entries where actor_id = $1',
    [amina.id],
  )
  expect(rows).toEqual([{ verb: 'sign_in', permission: 'account:sign-in-there', surface: 'divert_account' }])
})

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor, camden, islington } from '@/db/testing/makers'
import type { Visitor } from '@/db/as'
import type { Role } from '@/db/words/accounts'
import { aReferralForm } from '../testing/a-referral-form'
import { openEnvelope } from '../vault/open-envelope'
import { openPageToken } from '../vault/page-token'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { openReferForm } from './open-referral-form'
import { submitReferral } from './submit-referral'

const { dir, ring, now } = aKeyRing()
process.env.DIVERT_KEYS_DIR = dir
const clock = () => now

let database: TestDatabase
let officer: { id: string; visitor: Visitor }

beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  officer = await aVisitor(database.superuser, { role: 'officer', kind: 'officer', sites: [camden] })
})
beforeEach(() => database.superuser.query('delete from intake.envelopes'))
afterAll(() => database.close())

const envelopes = async () => (await database.superuser.query('select * from intake.envelopes')).rows

async function opened() {
  const [row] = await envelopes()
  return JSON.parse(new TextDecoder().decode(await openEnvelope(ring, row.sealed_referral)))
}

test('an officer sends a referral: one sealed envelope for the site of the borough, and the day without the hour', async () => {
  const sent = await submitReferral(officer.visitor, aReferralForm(), clock)
  expect(sent).toEqual({
    reference: expect.stringMatching(/^DV-[0-9A-Z]{5}-[0-9A-Z]{5}$/),
    nextStep: 'A coach will text you by the end of Monday 23 November.',
  })
  const rows = await envelopes()
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0]).sort()).toEqual([
    'id',
    'idempotency_key',
    'pathway',
    'received_on',
    'sealed_referral',
    'site_id',
  ])
  expect(rows[0]).toMatchObject({ site_id: islington, pathway: 'community' })
  expect(rows[0].sealed_referral.includes('Jordan')).toBe(false)
})

test('who offered it goes inside the seal, and only there', async () => {
  await submitReferral(officer.visitor, aReferralForm(), clock)
  const document = await opened()
  expect(openPageToken(ring, document.officerToken, new Date(document.sealedAt))).toMatchObject({
    confirmed: true,
    officer: officer.id,
    site: camden,
  })
})

test('a referral from custody goes on the custody pathway', async () => {
  await submitReferral(officer.visitor, aReferralForm({ route: 'custody', setting: 'custody' }), clock)
  expect(await envelopes()).toMatchObject([{ pathway: 'custody' }])
})

test('a double tap makes one referral, and both taps are given the same answer', async () => {
  const form = aReferralForm({ nonce: 'D'.repeat(43) })
  const answers = await Promise.all([1, 2, 3].map(() => submitReferral(officer.visitor, form, clock)))
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
  expect(await envelopes()).toHaveLength(1)
})

test.each([
  ['a borough that is not served', { borough: 'E09000006' }, 'borough'],
  ['no reason', { reasons: [] }, 'reasons'],
  ['a strange field', { officerToken: 'mine' }, 'form'],
])('%s is refused with its message, and nothing is kept', async (_, wrong, field) => {
  await expect(submitReferral(officer.visitor, aReferralForm(wrong), clock)).rejects.toMatchObject({
    code: 'INVALID',
    fields: { [field]: expect.any(String) },
  })
  expect(await envelopes()).toEqual([])
})

test.each([
  ['no thanks', { choice: 'no' }],
  ['not now', { choice: 'not_now' }],
  ['somebody under 10', { birthYear: '2020' }],
  ['a form that was not read back', { readBack: '' }],
])('%s keeps nothing', async (_, form) => {
  await expect(submitReferral(officer.visitor, aReferralForm(form), clock)).rejects.toMatchObject({ code: 'INVALID' })
  expect(await envelopes()).toEqual([])
})

test('nobody, an ended session and every other role can neither open the form nor send it', async () => {
  const roles: Role[] = ['specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator']
  const others = await Promise.all(roles.map((role) => aVisitor(database.superuser, { role })))
  const ended = await aVisitor(database.superuser, { role: 'officer', kind: 'officer', revoked: true })
  for (const visitor of ['nobody' as const, ended.visitor, ...others.map((other) => other.visitor)]) {
    await expect(submitReferral(visitor, aReferralForm(), clock)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await expect(openReferForm(visitor, {}, clock)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  }
  expect(await envelopes()).toEqual([])
})

test('the form opens with the boroughs served that day, and with another number each time', async () => {
  const first = await openReferForm(officer.visitor, {}, clock)
  const second = await openReferForm(officer.visitor, {}, clock)
  expect(first.boroughs.toSorted()).toEqual(['E09000007', 'E09000019'])
  expect(first.nonce).toMatch(/^[\w-]{43}$/)
  expect(second.nonce).not.toBe(first.nonce)
  expect(await openReferForm(officer.visitor, {}, () => new Date('2025-12-31T12:00:00Z'))).toMatchObject({
    boroughs: [],
  })
})

test('sending leaves no trace of the officer or the hour outside the envelope', async () => {
  await submitReferral(officer.visitor, aReferralForm(), clock)
  const { rows } = await database.superuser.query(`select * from audit.entries where actor_id = $1`, [officer.id])
  expect(rows).toEqual([])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { camden } from '@/db/testing/makers'
import { aReferralDocument } from '../testing/a-referral-form'
import { aCaseworkService, received, type CaseworkService } from '../testing/casework'
import { junk, post } from '../testing/repairs'
import { drawNonce, nonceToText } from '../vault/reference'
import { vault } from '../vault/vault'
import { openNextEnvelope } from './open-next-envelope'
import { sealReferral } from './seal-referral'

let service: CaseworkService
beforeAll(async () => void (service = await aCaseworkService()))
afterAll(() => service.close())

const threeSecondsLater = () => new Date(+received + 3_000)
const open = () => openNextEnvelope(vault(), threeSecondsLater)

async function sealed(form: Parameters<typeof aReferralDocument>[0] = {}) {
  const document = aReferralDocument({ nonce: nonceToText(drawNonce()), ...form })
  return sealReferral(document, { now: received })
}

type Sent = Awaited<ReturnType<typeof sealed>>

async function count(table: string, where = 'true', values: unknown[] = []) {
  const { rows } = await service.database.superuser.query(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  )
  return rows[0].n as number
}

test('an envelope becomes a waiting case, and leaves the letter box', async () => {
  const referral = await sealed({ perceivedEthnicity: 'IC3' })
  await post(referral)
  expect(await open()).toBe(true)
  expect(await open()).toBe(false)

  const { rows } = await service.database.superuser.query(
    `select c.*, (select array_agg(type order by type) from casework.events e where e.case_id = c.id) as events,
       (select code from casework.perceived_ethnicities p where p.case_id = c.id) as perceived
     from casework.cases c where reference = $1`,
    [referral.reference],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    status: 'waiting',
    site_id: camden,
    specialist_id: null,
    age_at_referral: 15,
    received_at: received,
    due_at: new Date('2026-11-23T17:00:00Z'),
    events: ['consent.said_yes', 'referral.received'],
    perceived: 'IC3',
  })
  expect(await count('intake.envelopes')).toBe(0)
  expect(await count('audit.entries', `verb = 'collect' and objects = array[$1::uuid]`, [rows[0].id])).toBe(1)
})

test('the same envelope again, before or after it was opened, is still one case', async () => {
  const referral = await sealed()
  await post(referral)
  await post(referral)
  expect(await count('intake.envelopes')).toBe(1)
  await open()
  await post(referral)
  expect(await open()).toBe(true)
  expect(await count('casework.cases', 'reference = $1', [referral.reference])).toBe(1)
  expect(await count('intake.envelopes')).toBe(0)
})

test('two that open at once share the work and double nothing', async () => {
  const referrals = await Promise.all(Array.from({ length: 6 }, () => sealed()))
  for (const referral of referrals) await post(referral)
  const drain = async () => {
    while (await open());
  }
  await Promise.all([drain(), drain()])
  const references = referrals.map(({ reference }) => reference)
  expect(await count('casework.cases', 'reference = any($1)', [references])).toBe(6)
})

test('a reference that is taken already leads to both cases', async () => {
  const first = await sealed()
  await post(first)
  await open()
  const again = await sealed()
  await service.database.superuser.query('update casework.cases set reference = $1 where reference = $2', [
    again.reference,
    first.reference,
  ])
  await post(again)
  await open()
  expect(await count('casework.cases', 'reference = $1', [again.reference])).toBe(1)
  expect(await count('casework.reference_aliases', 'alias = $1', [again.reference])).toBe(1)
})

const spoiled: [string, () => Promise<Omit<Sent, 'reference'>>][] = [
  ['malformed', async () => junk()],
  [
    'does-not-open',
    async () => {
      const { idempotencyKey, envelope } = await sealed()
      envelope[4_000]! ^= 1
      return { idempotencyKey, envelope }
    },
  ],
  ['other-key', async () => ({ ...(await sealed()), idempotencyKey: drawNonce() })],
]

test.each(spoiled)('what cannot be used (%s) is kept whole for repair, and makes no case', async (reason, made) => {
  const before = await count('casework.cases')
  const envelope = await made()
  await post(envelope)
  expect(await open()).toBe(true)
  expect(await count('casework.repairs', 'reason = $1 and sealed_referral = $2', [reason, envelope.envelope])).toBe(1)
  expect(await count('casework.cases')).toBe(before)
  expect(await count('intake.envelopes')).toBe(0)
})

test('a label outside that disagrees with what is sealed inside goes to repair', async () => {
  const referral = await sealed()
  await post(referral, 'custody')
  await open()
  expect(await count('casework.repairs', 'reason = $1', ['other-pathway'])).toBe(1)
})

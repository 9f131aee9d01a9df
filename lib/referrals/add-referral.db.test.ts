import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor, camden } from '@/db/testing/makers'
import type { Visitor } from '@/db/as'
import { aReferralForm } from '../testing/a-referral-form'
import { openEnvelope } from '../vault/open-envelope'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { addReferral } from './add-referral'
import { openAddForm } from './open-referral-form'

const { dir, ring, now } = aKeyRing()
process.env.DIVERT_KEYS_DIR = dir
const clock = () => now
const byPhone = { cameFrom: 'school', fromWhom: 'Ms Lee, head of year', way: 'by_phone', route: 'partner' }

let database: TestDatabase
let specialist: Visitor

beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  specialist = (await aVisitor(database.superuser, { role: 'specialist', sites: [camden] })).visitor
})
beforeEach(() => database.superuser.query('truncate intake.envelopes, audit.entries'))
afterAll(() => database.close())

const envelopes = async () => (await database.superuser.query('select * from intake.envelopes')).rows
const audited = async () => (await database.superuser.query('select verb from audit.entries')).rows

test('a referral that came by phone goes through the same letter box, and says how it came', async () => {
  const sent = await addReferral(specialist, aReferralForm({ ...byPhone, borough: 'E09000007' }), clock)
  expect(sent).toMatchObject({ nextStep: 'A coach will text you by the end of Monday 23 November.', goesTo: null })
  const rows = await envelopes()
  expect(rows).toHaveLength(1)
  const document = JSON.parse(new TextDecoder().decode(await openEnvelope(ring, rows[0].sealed_referral)))
  expect(document).toMatchObject({
    source: { by: 'specialist', cameFrom: 'school', fromWhom: 'Ms Lee, head of year' },
    consent: { way: 'by_phone' },
    officerToken: null,
  })
})

test('another borough is taken too, and the answer says whose it will be', async () => {
  const sent = await addReferral(specialist, aReferralForm({ ...byPhone, borough: 'E09000019' }), clock)
  expect(sent.goesTo).toBe('Islington')
})

test('taking one down is written in the audit log; opening the form or being refused is not', async () => {
  await openAddForm(specialist, {}, clock)
  await expect(addReferral(specialist, aReferralForm({ ...byPhone, choice: 'no' }), clock)).rejects.toThrow()
  expect(await audited()).toEqual([])
  await addReferral(specialist, aReferralForm(byPhone), clock)
  expect(await audited()).toEqual([{ verb: 'collect' }])
})

test('where it came from and how they said yes are asked of a specialist', async () => {
  await expect(addReferral(specialist, aReferralForm(), clock)).rejects.toMatchObject({
    fields: { cameFrom: expect.any(String), way: expect.any(String) },
  })
  expect(await envelopes()).toEqual([])
})

test.each([
  ['an officer', { role: 'officer', kind: 'officer' }, 'SIGNED_OUT'],
  ['a manager who sees figures only', { role: 'figures_manager' }, 'FORBIDDEN'],
  ['a partner', { role: 'partner' }, 'FORBIDDEN'],
  ['an administrator', { role: 'administrator' }, 'FORBIDDEN'],
] as const)('%s cannot add one', async (_, who, code) => {
  const { visitor } = await aVisitor(database.superuser, who)
  await expect(addReferral(visitor, aReferralForm(byPhone), clock)).rejects.toMatchObject({ code })
  await expect(openAddForm(visitor, {}, clock)).rejects.toMatchObject({ code })
  expect(await envelopes()).toEqual([])
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '@/db/as'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor, camden, islington } from '@/db/testing/makers'
import { aPostRequest, aSealedPost, everyByteOf, fromOurPage, settingsOfIntake } from '../testing/a-sealed-post'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { answerPost } from './answer-post'

settingsOfIntake()

const { ring, now } = aKeyRing()
const clock = () => now

let database: TestDatabase
let officer: { id: string; visitor: Visitor }

beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  officer = await aVisitor(database.superuser, { role: 'officer', kind: 'officer', sites: [camden] })
})
beforeEach(() => database.superuser.query('truncate intake.envelopes, account.submission_counts'))
afterAll(() => database.close())

const aPost = (form = {}) => aSealedPost(ring, now, form)

async function bytesOf(body: BodyInit | null, visitor: Visitor = officer.visitor, headers?: HeadersInit) {
  return everyByteOf(await answerPost(aPostRequest(body, headers), visitor, clock))
}

const rows = async (table: string) => (await database.superuser.query(`select * from ${table}`)).rows

test('a new referral, the same again, and somebody known before: the same bytes', async () => {
  const body = await aPost()
  const first = await bytesOf(body)
  expect(first).toBe('[202,[["content-type","text/plain; charset=utf-8"]],"accepted"]')
  expect(await bytesOf(body)).toBe(first)
  expect(await bytesOf(await aPost({ nonce: 'B'.repeat(43) }))).toBe(first)
  expect(await rows('intake.envelopes')).toHaveLength(2)
})

test('what is kept is the site, the pathway, the day and the bytes', async () => {
  await bytesOf(await aPost())
  const [row] = await rows('intake.envelopes')
  expect(row).toMatchObject({ site_id: islington, pathway: 'community' })
  expect(Object.keys(row).sort()).toEqual([
    'id',
    'idempotency_key',
    'pathway',
    'received_on',
    'sealed_referral',
    'site_id',
  ])
})

test('the thirty-first within the hour is put off, and nothing about the others is kept but a number', async () => {
  const body = await aPost()
  for (let times = 0; times < 30; times++) expect(await bytesOf(body)).toContain('202')
  expect(await bytesOf(await aPost({ nonce: 'C'.repeat(43) }))).toContain('429')
  expect(await rows('intake.envelopes')).toHaveLength(1)
  const [count] = await rows('account.submission_counts')
  expect(Object.keys(count).sort()).toEqual(['account_id', 'hour', 'posted'])
  expect(count.hour.toISOString()).toMatch(/:00:00\.000Z$/)
})

test('a new hour begins at nothing, and the hours of others are forgotten', async () => {
  const other = await aVisitor(database.superuser, { role: 'officer', kind: 'officer', sites: [camden] })
  await database.superuser.query(
    `insert into account.submission_counts values ($1, date_trunc('hour', now()) - interval '1 hour', 30), ($2, date_trunc('hour', now()) - interval '1 hour', 30)`,
    [officer.id, other.id],
  )
  expect(await bytesOf(await aPost())).toContain('202')
  expect(await rows('account.submission_counts')).toMatchObject([{ account_id: officer.id, posted: 1 }])
})

describe('nothing is kept, and the answer is plain,', () => {
  test('for nobody, for an ended session and for staff', async () => {
    const body = await aPost()
    const ended = await aVisitor(database.superuser, { role: 'officer', kind: 'officer', revoked: true })
    const staff = await aVisitor(database.superuser, { role: 'specialist' })
    for (const visitor of ['nobody' as const, ended.visitor, staff.visitor])
      expect(await bytesOf(body, visitor)).toContain('401')
    expect(await rows('intake.envelopes')).toEqual([])
    expect(await rows('account.submission_counts')).toEqual([])
  })

  test.each([
    ['no origin', {}],
    ['another origin', { origin: 'https://other.example' }],
    ['a request across sites', { ...fromOurPage, 'sec-fetch-site': 'cross-site' }],
  ])('for %s', async (_, headers) => {
    expect(await bytesOf(await aPost(), officer.visitor, headers as HeadersInit)).toContain('403')
    expect(await rows('intake.envelopes')).toEqual([])
  })

  test('for more than 64 KB, said beforehand or not', async () => {
    const long = ' '.repeat(64 * 1024 + 1)
    expect(await bytesOf(long)).toContain('413')
    const stream = new Blob([long]).stream()
    const request = new Request('https://refer.example/api/intake', {
      method: 'POST',
      body: stream,
      headers: fromOurPage,
      duplex: 'half',
    } as RequestInit)
    expect((await answerPost(request, officer.visitor, clock)).status).toBe(413)
  })

  test('for an envelope of another version', async () => {
    expect(await bytesOf((await aPost()).replace('"envelope":"AQ', '"envelope":"Ag'))).toContain('400')
  })

  test('for a site that takes no referrals', async () => {
    expect(await bytesOf((await aPost()).replace('"site":2', '"site":9'))).toContain('400')
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '@/db/as'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor } from '@/db/testing/makers'
import { aPostRequest, aSealedPost, everyByteOf, settingsOfIntake } from '../testing/a-sealed-post'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { answerPost } from './answer-post'

settingsOfIntake()
const { ring, now } = aKeyRing()

let database: TestDatabase
let officer: { visitor: Visitor }

beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
  officer = await aVisitor(database.superuser, { role: 'officer', kind: 'officer' })
})
afterAll(() => database.close())

test('a thousand malformed posts: each is told so in fixed words, none breaks anything, none is kept', async () => {
  const good = await aSealedPost(ring, now)
  const fields = Object.entries(JSON.parse(good) as Record<string, unknown>)
  const canary = 'Quillon-canary'
  const broken = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.json(),
    fc.string({ maxLength: 500 }).map((text) => text + canary),
    // One field is something else.
    fc
      .tuple(
        fc.nat(fields.length - 1),
        fc.oneof(fc.string(), fc.constantFrom(canary, -1, 0, 1.5, 1e21, null), fc.array(fc.jsonValue())),
      )
      .map(([at, value]) => JSON.stringify(Object.fromEntries(fields.with(at, [fields[at]![0], value])))),
    // One field is missing, or one is too many.
    fc.nat(fields.length - 1).map((at) => JSON.stringify(Object.fromEntries(fields.toSpliced(at, 1)))),
    fc.string().map((name) => JSON.stringify({ ...Object.fromEntries(fields), [`${canary}${name}`]: 1 })),
    // One character is another.
    fc
      .tuple(fc.nat(good.trimEnd().length - 1), fc.constantFrom('\0', '"', '}', '\uD800', '%', '\\'))
      .map(([at, wrong]) => good.slice(0, at) + wrong + good.slice(at + 1)),
    fc.nat(good.trimEnd().length - 2).map((at) => good.slice(0, at)),
  )
  const isBroken = (body: unknown) => body !== good
  let tried = 0
  await fc.assert(
    fc.asyncProperty(broken.filter(isBroken), async (body) => {
      tried++
      const given = await everyByteOf(await answerPost(aPostRequest(body), officer.visitor, () => now))
      expect(given).toBe('[400,[["content-type","text/plain; charset=utf-8"]],"malformed"]')
    }),
    { numRuns: 1_000 },
  )
  expect(tried).toBeGreaterThanOrEqual(1_000)
  expect((await database.superuser.query('select from intake.envelopes')).rowCount).toBe(0)
})

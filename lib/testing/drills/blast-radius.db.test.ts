import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { surfaces } from '@/db/login-roles'
import { aboutAPerson, readEverything } from '@/db/testing/blast-radius/read-everything'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { sentAt } from '@/lib/keys/testing/referrals'
import { aKeyRing } from '@/lib/vault/testing/a-key-ring'
import { drillBlastRadius, type Radius } from './drill-blast-radius'
import { goesTooFar } from './goes-too-far'

const there = { past: 6, waiting: 2 }

describe('somebody who holds all that one surface’s process holds', () => {
  let database: TestDatabase
  let found: Radius[]
  beforeAll(async () => {
    const { dir: ring } = aKeyRing({ now: sentAt })
    process.env.DIVERT_KEYS_DIR = ring
    database = await testDatabase()
    found = await drillBlastRadius({ ...database, ring, ...there })
  })
  afterAll(() => database.close())

  test.each(surfaces)('%s: reads, opens and mints no more than the README says', (surface) => {
    const radii = found.filter((radius) => radius.surface === surface)
    expect(radii.length).toBeGreaterThan(0)
    expect(radii.flatMap((radius) => goesTooFar(radius, there))).toEqual([])
  })

  test('a grant too many shows', async () => {
    await database.superuser
      .query(`grant usage on schema casework to divert_insight; grant select on casework.cases to divert_insight;
      create policy too_much on casework.cases for select to divert_insight using (true)`)
    const taken = await readEverything(database.urls.insight, null)
    expect(taken.filter(({ from }) => aboutAPerson.test(from))).toHaveLength(there.past)
  })
})

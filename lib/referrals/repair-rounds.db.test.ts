import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aCaseworkService, received, type CaseworkService } from '../testing/casework'
import { aSealedReferral, junk, openEverything, post, setAsideForItsKey } from '../testing/repairs'
import { ringFromFolder, vault } from '../vault/vault'
import { openingSteps } from './opening-steps'
import { repairRounds } from './repair-rounds'

let service: CaseworkService
beforeAll(async () => void (service = await aCaseworkService()))
beforeEach(() => service.database.superuser.query('truncate casework.repairs'))
afterAll(() => service.close())

const minutesLater = (minutes: number) => () => new Date(+received + minutes * 60_000)
const count = async (from: string, values: unknown[] = []) =>
  (await service.database.superuser.query(`select from ${from}`, values)).rowCount

async function setJunkAside(pieces: number) {
  for (let piece = 0; piece < pieces; piece += 1) await post(junk())
  await openEverything()
}

/** How many a round tries before it says that there is nothing to do. */
async function triedBy(tryNext: ReturnType<typeof repairRounds>, minutes: number) {
  let tried = 0
  while (await tryNext(vault(), minutesLater(minutes))) tried += 1
  return tried
}

test('new referrals come first, whatever is in the repair list', async () => {
  await setJunkAside(5)
  const step = openingSteps()
  const now = minutesLater(1)
  expect(await step(vault(), now)).toBe(true)
  const referral = await aSealedReferral()
  await post(referral)
  expect(await step(vault(), now)).toBe(true)
  expect(await count('casework.cases where reference = $1', [referral.reference])).toBe(1)
  expect(await count('casework.repairs')).toBe(5)
})

test('a round is made at the start, then once an hour', async () => {
  await setJunkAside(3)
  const tryNext = repairRounds()
  const tried = []
  for (const minutes of [0, 1, 59, 60, 61, 119, 120]) tried.push(await triedBy(tryNext, minutes))
  expect(tried).toEqual([3, 0, 0, 3, 0, 0, 3])
})

test('a round ends after so many that stay, and the next goes on from there', async () => {
  await setJunkAside(5)
  const tryNext = repairRounds({ most: 3 })
  expect(await triedBy(tryNext, 0)).toBe(3)
  expect(await triedBy(tryNext, 60)).toBe(2)
  expect(await triedBy(tryNext, 120)).toBe(3)
})

test('a key that is put back begins a round at once, from the beginning, and those that open do not count', async () => {
  const referrals = await Promise.all(Array.from({ length: 4 }, () => aSealedReferral()))
  await setJunkAside(1)
  const putBack = await setAsideForItsKey(...referrals)
  const tryNext = repairRounds({ most: 2 })
  expect(await triedBy(tryNext, 0)).toBe(2)
  putBack()
  expect(await triedBy(tryNext, 1)).toBe(5)
  expect(await count('casework.repairs')).toBe(1)
})

test('a process without keys for envelopes leaves the list alone', async () => {
  await setJunkAside(1)
  expect(await repairRounds()(ringFromFolder('/nowhere'), minutesLater(0))).toBe(false)
})

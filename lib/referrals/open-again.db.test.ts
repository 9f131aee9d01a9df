import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { as } from '@/db/as'
import { nextSetAside } from '@/db/queries/set-aside'
import { aCaseworkService, received, type CaseworkService } from '../testing/casework'
import { aSealedReferral, junk, openEverything, post, setAsideForItsKey, type Posted } from '../testing/repairs'
import { drawNonce } from '../vault/reference'
import { vault } from '../vault/vault'
import { keepOpening } from './keep-opening'
import { openAgain } from './open-again'
import { openAllAgain } from './open-all-again'

let service: CaseworkService
beforeAll(async () => void (service = await aCaseworkService()))
beforeEach(() => service.database.superuser.query('truncate casework.repairs'))
afterAll(() => service.close())

const fiveDaysLater = () => new Date(+received + 5 * 24 * 60 * 60 * 1000)
const tryAgain = () => openAllAgain(vault(), fiveDaysLater)
const rows = async (from: string, values: unknown[] = []) =>
  (await service.database.superuser.query(`select * from ${from}`, values)).rows
const cases = ({ reference }: { reference: string }) => rows('casework.cases where reference = $1', [reference])
const nothing = { opened: 0, openedBefore: 0, stay: new Map() }

test('an envelope whose key comes back becomes one case, with its line in the log and the clock of the day it came', async () => {
  const referral = await aSealedReferral()
  const putBack = await setAsideForItsKey(referral)
  expect(await tryAgain()).toEqual({ ...nothing, stay: new Map([['unknown-key', 1]]) })
  putBack()
  expect(await tryAgain()).toEqual({ ...nothing, opened: 1 })
  expect(await tryAgain()).toEqual(nothing)

  const [found, ...more] = await cases(referral)
  expect(more).toEqual([])
  expect(found).toMatchObject({
    status: 'waiting',
    received_at: received,
    due_at: new Date('2026-11-23T17:00:00Z'),
    last_event_at: received,
  })
  expect(await rows('casework.events where case_id = $1', [found.id])).toMatchObject([
    { happened_at: received, recorded_at: fiveDaysLater() },
    { happened_at: received, recorded_at: fiveDaysLater() },
  ])
  expect(await rows(`audit.entries where objects = array[$1::uuid]`, [found.id])).toMatchObject([
    { verb: 'collect', permission: 'referral:open', surface: 'divert_opener', actor_id: null },
  ])
  expect(await rows('casework.repairs')).toEqual([])
})

test('one that had waited on a device keeps the moment at which it first came here', async () => {
  const referral = await aSealedReferral({ at: new Date('2026-11-17T09:00:00Z') })
  const putBack = await setAsideForItsKey(referral)
  putBack()
  await tryAgain()
  expect(await cases(referral)).toMatchObject([{ received_at: new Date(+received + 3_000) }])
})

test('tried twice at once, each becomes one case', async () => {
  const referrals = await Promise.all(Array.from({ length: 6 }, () => aSealedReferral()))
  const putBack = await setAsideForItsKey(...referrals)
  putBack()
  const [one, other] = await Promise.all([tryAgain(), tryAgain()])
  expect(one.opened + other.opened).toBe(6)
  for (const referral of referrals) expect(await cases(referral)).toHaveLength(1)
  expect(await rows('casework.repairs')).toEqual([])
})

test('one that came once more and opened meanwhile leaves the list, and is still one case', async () => {
  const referral = await aSealedReferral()
  const putBack = await setAsideForItsKey(referral)
  putBack()
  await post(referral)
  await openEverything()
  expect(await tryAgain()).toEqual({ ...nothing, openedBefore: 1 })
  expect(await cases(referral)).toHaveLength(1)
  expect(await rows('casework.repairs')).toEqual([])
})

test('one that somebody else has just dealt with is left alone, and never put back', async () => {
  const putBack = await setAsideForItsKey(await aSealedReferral())
  const seen = (await as('opener', 'nobody', ({ tx }) => nextSetAside(tx, null)))!
  putBack()
  await tryAgain()
  expect(await openAgain(vault(), fiveDaysLater, seen)).toEqual({ became: 'gone' })
  const changed = { ...seen, pathway: 'custody' as const }
  expect(await openAgain(vault(), fiveDaysLater, changed)).toEqual({ became: 'gone' })
  expect(await rows('casework.repairs')).toEqual([])
})

const spoiled: [string, () => Promise<{ sent: Posted; pathway?: 'custody' }>][] = [
  ['malformed', async () => ({ sent: junk() })],
  [
    'does-not-open',
    async () => {
      const { idempotencyKey, envelope } = await aSealedReferral()
      envelope[4_000]! ^= 1
      return { sent: { idempotencyKey, envelope } }
    },
  ],
  ['other-key', async () => ({ sent: { ...(await aSealedReferral()), idempotencyKey: drawNonce() } })],
  ['other-pathway', async () => ({ sent: await aSealedReferral(), pathway: 'custody' })],
]

test.each(spoiled)('what still cannot be used (%s) stays as it is, byte for byte', async (reason, made) => {
  const before = await rows('casework.cases')
  const { sent, pathway } = await made()
  await post(sent, pathway)
  await openEverything()
  const kept = await rows('casework.repairs')
  expect(kept).toMatchObject([{ reason, sealed_referral: Buffer.from(sent.envelope) }])
  expect(await tryAgain()).toEqual({ ...nothing, stay: new Map([[reason, 1]]) })
  expect(await rows('casework.repairs')).toEqual(kept)
  expect(await rows('casework.cases')).toEqual(before)
})

test('one that stays for another reason than before says so, and is otherwise as it was', async () => {
  const { idempotencyKey, envelope } = await aSealedReferral()
  envelope[4_000]! ^= 1
  const putBack = await setAsideForItsKey({ idempotencyKey, envelope })
  const [kept] = await rows('casework.repairs')
  putBack()
  expect(await tryAgain()).toEqual({ ...nothing, stay: new Map([['does-not-open', 1]]) })
  expect(await rows('casework.repairs')).toEqual([{ ...kept, reason: 'does-not-open' }])
})

test('one that the database refuses stays, and opens once it is taken', async () => {
  const { superuser } = service.database
  const referral = await aSealedReferral()
  const putBack = await setAsideForItsKey(referral)
  putBack()
  await superuser.query('alter table casework.cases add constraint nothing_new check (age_at_referral > 99) not valid')
  const refused = { ...nothing, stay: new Map([['refused-23514', 1]]) }
  expect([await tryAgain(), await tryAgain()]).toEqual([refused, refused])
  expect(await rows('casework.repairs')).toMatchObject([{ sealed_referral: Buffer.from(referral.envelope) }])
  await superuser.query('alter table casework.cases drop constraint nothing_new')
  expect(await tryAgain()).toEqual({ ...nothing, opened: 1 })
  expect(await cases(referral)).toHaveLength(1)
})

test('a service that runs opens what was set aside by itself, when it starts and when a key is put back', async () => {
  const [first, second] = [await aSealedReferral(), await aSealedReferral()]
  const putBack = await setAsideForItsKey(first)
  putBack()
  const stop = keepOpening()
  await vi.waitFor(async () => expect(await cases(first)).toHaveLength(1))
  await stop()

  const comeBack = await setAsideForItsKey(second)
  await service.database.superuser.query(`update casework.repairs set reason = 'not tried yet'`)
  const stopAgain = keepOpening()
  await vi.waitFor(async () => expect(await rows('casework.repairs')).toMatchObject([{ reason: 'unknown-key' }]))
  comeBack()
  await vi.waitFor(async () => expect(await cases(second)).toHaveLength(1), 10_000)
  await stopAgain()
}, 20_000)

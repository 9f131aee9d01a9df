import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { nextOlderWraps, replaceWraps } from '@/db/queries/keys'
import type { Sealed } from '@/db/sealed'
import { newPersonKey } from '../vault/person-key'
import { vault } from '../vault/vault'
import { asKeys } from './as-keys'
import { rewrapPeople } from './rewrap-people'
import { rotateKey } from './rotate-key'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'
import { storedPeople, tryToOpen } from './testing/people'

let service: KeyRingService
beforeAll(async () => void (service = await aKeyRingService()))
beforeEach(() => service.superuser.query('truncate casework.people, casework.cases cascade'))
afterAll(() => service.close())

const people = () => storedPeople(service.superuser)

test('two runs at once, with people arriving and being read, leave nobody behind and do nothing twice', async () => {
  await service.arrive(12)
  await rotateKey(service.ring, 'people')
  let running = true
  const readers = (async () => {
    const refusals: string[] = []
    while (running) refusals.push(...tryToOpen(await people()).refusals)
    return refusals
  })()
  const [one, other] = await Promise.all([
    rewrapPeople(service.ring, { batchSize: 3 }),
    rewrapPeople(service.ring, { batchSize: 4 }),
    service.arrive(8),
  ])
  running = false
  expect(await readers).toEqual([])
  expect(one.rewrapped + other.rewrapped).toBe(12)
  expect(await service.wraps()).toEqual([20])
  expect(tryToOpen(await people())).toEqual({ opened: 20, refusals: [] })
})

test('two runs never have a batch open at once, so that they cannot block each other for good', async () => {
  await service.arrive(3)
  await rotateKey(service.ring, 'people')
  const isWaiting = () => service.count(`pg_locks where locktype = 'advisory' and objid = 7204420 and not granted`)
  let other: ReturnType<typeof rewrapPeople> | undefined
  await asKeys(service.ring, async (tx) => {
    await nextOlderWraps(tx, { newest: Buffer.alloc(5), after: randomUUID(), limit: 1 })
    other = rewrapPeople(service.ring)
    await vi.waitUntil(async () => (await isWaiting()) === 1, { timeout: 10_000, interval: 20 })
    expect(await service.wraps()).toEqual([3, 0])
  })
  expect(await other).toEqual({ rewrapped: 3, unopened: 0 })
})

test('somebody who arrives behind it, still under the old key, is not left behind', async () => {
  await service.arrive(4)
  const [late] = await people()
  await rotateKey(service.ring, 'people')
  let comesBack = true
  await service.superuser.query('update casework.people set sealed_key = $1 where id = $2', [
    newPersonKey(vault(), late!.personId).sealedKey,
    late!.personId,
  ])
  const { rewrapped } = await rewrapPeople(service.ring, {
    batchSize: 2,
    async onBatch() {
      if (!comesBack) return
      comesBack = false
      await service.superuser.query('update casework.people set sealed_key = $1 where id = $2', [
        late!.sealedKey,
        late!.personId,
      ])
    },
  })
  expect(rewrapped).toBe(4)
  expect(await service.wraps()).toEqual([4])
})

test('a rotation in the middle of it is followed to the newest key', async () => {
  await service.arrive(4)
  await rotateKey(service.ring, 'people')
  let isFirst = true
  await rewrapPeople(service.ring, {
    batchSize: 2,
    async onBatch() {
      if (isFirst) await rotateKey(service.ring, 'people')
      isFirst = false
    },
  })
  expect(await service.wraps()).toEqual([4])
})

test('a wrap that changed since it was read is left as it is, so that what was erased stays erased', async () => {
  await service.arrive(1)
  const [seen] = await people()
  const erased = randomBytes(65)
  await service.superuser.query('update casework.people set sealed_key = $1', [erased])
  const stale = { id: seen!.personId, sealedKey: seen!.sealedKey, rewrapped: randomBytes(65) as Buffer as Sealed }
  expect(await asKeys(service.ring, (tx) => replaceWraps(tx, [stale]))).toBe(0)
  expect((await people())[0]!.sealedKey).toEqual(erased)
})

import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rewrapPeople } from './rewrap-people'
import { rotateKey } from './rotate-key'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'
import { storedPeople, tryToOpen } from './testing/people'

let service: KeyRingService
beforeAll(async () => void (service = await aKeyRingService()))
beforeEach(() => service.superuser.query('truncate casework.people, casework.cases cascade'))
afterAll(() => service.close())

const people = () => storedPeople(service.superuser)

test('after a rotation who is new is wrapped under the new key, and who was there still opens', async () => {
  await service.arrive(2)
  await rotateKey(service.ring, 'people')
  await service.arrive(3)
  expect(await service.wraps()).toEqual([2, 3])
  expect(tryToOpen(await people())).toEqual({ opened: 5, refusals: [] })
})

test('rewrapping moves everybody to the newest key, changes nothing else, and again does nothing', async () => {
  await service.arrive(5)
  await rotateKey(service.ring, 'people')
  const before = await people()
  expect(await rewrapPeople(service.ring, { batchSize: 2 })).toEqual({ rewrapped: 5, unopened: 0 })
  const after = await people()
  expect(await service.wraps()).toEqual([5])
  expect(after.map((row) => row.sealedProfile)).toEqual(before.map((row) => row.sealedProfile))
  expect(tryToOpen(after)).toEqual({ opened: 5, refusals: [] })
  expect(await rewrapPeople(service.ring)).toEqual({ rewrapped: 0, unopened: 0 })
  expect(await people()).toEqual(after)
})

test('cut off after a batch, what was done stays done, and the next run does the rest', async () => {
  await service.arrive(5)
  await rotateKey(service.ring, 'people')
  const cutOff = rewrapPeople(service.ring, {
    batchSize: 2,
    onBatch() {
      throw new Error('cut off')
    },
  })
  await expect(cutOff).rejects.toThrow('cut off')
  expect(await service.wraps()).toEqual([3, 2])
  expect(tryToOpen(await people())).toEqual({ opened: 5, refusals: [] })
  expect(await rewrapPeople(service.ring)).toEqual({ rewrapped: 3, unopened: 0 })
  expect(await service.wraps()).toEqual([5])
})

test('a wrap that nothing opens is counted and left alone, and does not stop the others', async () => {
  await service.arrive(3)
  const broken = randomBytes(65)
  await service.superuser.query('insert into casework.people values ($1, $2, $2, now(), 1)', [randomUUID(), broken])
  await rotateKey(service.ring, 'people')
  expect(await rewrapPeople(service.ring, { batchSize: 1 })).toEqual({ rewrapped: 3, unopened: 1 })
  expect((await people()).filter((row) => row.sealedKey.equals(broken))).toHaveLength(1)
})

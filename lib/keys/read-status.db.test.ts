import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { destroyKey } from './destroy-key'
import { formatStatus } from './format-status'
import { readStatus } from './read-status'
import { retireKey } from './retire-key'
import { rewrapPeople } from './rewrap-people'
import { rotateKey } from './rotate-key'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'
import { aSealedReferral, daysLater, openAll, send } from './testing/referrals'

let service: KeyRingService
beforeAll(async () => void (service = await aKeyRingService()))
afterAll(() => service.close())

test('the figures are those of the database, key by key', async () => {
  await service.referral()
  await rotateKey(service.ring, 'people')
  await rewrapPeople(service.ring)
  await retireKey(service.ring, 'people-1')
  await destroyKey(service.at(daysLater(36)), 'people-1')
  await service.referral()
  await rotateKey(service.ring, 'people')
  const spoiled = await aSealedReferral()
  spoiled.envelope[4_000]! ^= 1
  await send(spoiled)
  await openAll()
  await send(await aSealedReferral())
  await rotateKey(service.ring, 'envelopes')
  await send(await aSealedReferral())
  await send(await aSealedReferral())

  const status = await readStatus(service.ring)
  const figures = status.keys.map((key) => [key.purpose, key.people, key.waiting, key.repair, key.isNewest])
  expect(figures).toEqual([
    ['envelopes', 0, 1, 1, false],
    ['envelopes', 0, 2, 0, true],
    ['people', 0, 0, 0, false],
    ['people', 2, 0, 0, false],
    ['people', 0, 0, 0, true],
    ['page', 0, 0, 0, true],
    ['accounts', 0, 0, 0, true],
    ['signing', 0, 0, 0, true],
    ['audit', 0, 0, 0, true],
  ])
  expect(status.strangers).toEqual({ people: 0, envelopes: 0 })
})

test('what no key of the ring sealed is counted too', async () => {
  await service.superuser.query('insert into casework.people values ($1, $2, $2, now(), 1)', [
    randomUUID(),
    randomBytes(65),
  ])
  await send({ idempotencyKey: randomBytes(32), envelope: randomBytes(8290), reference: '' })
  const status = await readStatus(service.ring)
  expect(status.strangers).toEqual({ people: 1, envelopes: 1 })
  expect(formatStatus(status)).toMatch(/not in the ring: 1\nEnvelopes .* not in the ring: 1$/)
})

test('it is printed with days and states, and without anything of a key', async () => {
  const lines = formatStatus(await readStatus(service.ring))
    .split('\n')
    .map((line) => line.split(/ {2,}/))
  expect(lines).toContainEqual(['people-1', 'people', '2026-11-19', 'destroyed 2026-12-25', '0'])
  expect(lines).toContainEqual(['people-3', 'people', '2026-11-19', 'seals', '0'])
  const files = ['people', 'envelopes', 'page', 'accounts', 'signing'].map((name) =>
    readFileSync(join(service.ring.dir, `${name}.json`), 'utf8'),
  )
  const secrets = files.join().match(/(?<="(?:key|privateKey)": ")[^"]+/g) ?? []
  expect(secrets).toHaveLength(7)
  for (const secret of secrets) expect(JSON.stringify(lines)).not.toContain(secret)
})

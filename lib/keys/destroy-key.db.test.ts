import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listKeys } from '../vault/list-keys'
import { destroyKey } from './destroy-key'
import { retireKey } from './retire-key'
import { rewrapPeople } from './rewrap-people'
import { rotateKey } from './rotate-key'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'
import { storedPeople, tryToOpen } from './testing/people'
import { aSealedReferral, daysLater, openAll, send } from './testing/referrals'

let service: KeyRingService
beforeEach(async () => void (service = await aKeyRingService()))
afterEach(() => service.close())

const oldest = (purpose: string) => listKeys(service.ring.dir).find((key) => key.purpose === purpose)!.id
const everyFile = () =>
  ['people', 'envelopes'].map((name) => readFileSync(join(service.ring.dir, `${name}.json`), 'utf8'))
/** A year and more: no backup and no device needs a key that was retired before. */
const muchLater = () => service.at(daysLater(401))

test('a destroyed people key opens nobody ever again, not even from a copy of the old wrap; who was rewrapped opens', async () => {
  await service.referral()
  await service.referral()
  const copied = await storedPeople(service.superuser)
  const [secret] = everyFile()[0]!.match(/[\w-]{43}/) ?? []
  await rotateKey(service.ring, 'people')
  await rewrapPeople(service.ring)
  await retireKey(service.ring, 'people-1')
  expect(tryToOpen(copied)).toEqual({ opened: 2, refusals: [] })
  expect(await destroyKey(muchLater(), 'people-1')).toEqual([])
  expect(tryToOpen(copied)).toEqual({ opened: 0, refusals: ['destroyed-key'] })
  expect(tryToOpen(await storedPeople(service.superuser))).toEqual({ opened: 2, refusals: [] })
  expect(everyFile().join()).not.toContain(secret)
  expect(listKeys(service.ring.dir).find((key) => key.id === 'people-1')).toMatchObject({ destroyed: daysLater(401) })
})

test('keys overlap; an envelope replayed after its key was destroyed goes to repair and never opens', async () => {
  const first = oldest('envelopes')
  const [opened, captured] = [await aSealedReferral(), await aSealedReferral()]
  await rotateKey(service.ring, 'envelopes')
  await send(opened)
  await send(await aSealedReferral())
  expect(await openAll()).toBe(2)
  expect(await service.count('casework.cases')).toBe(2)
  expect(await service.count('casework.repairs')).toBe(0)

  await retireKey(service.ring, first)
  await destroyKey(muchLater(), first)
  await send(captured)
  await openAll()
  expect(await service.count('casework.cases')).toBe(2)
  const { rows } = await service.superuser.query('select reason, sealed_referral from casework.repairs')
  expect(rows).toEqual([{ reason: 'destroyed-key', sealed_referral: Buffer.from(captured.envelope) }])
})

test('a key is not destroyed while it is the newest, before it is retired, or twice', async () => {
  await expect(destroyKey(muchLater(), 'people-1', { force: true })).rejects.toThrow(/in use.*rotate people/)
  await expect(retireKey(service.ring, oldest('envelopes'))).rejects.toThrow(/in use.*rotate envelopes/)
  await rotateKey(service.ring, 'people')
  await expect(destroyKey(muchLater(), 'people-1', { force: true })).rejects.toThrow(/not retired/)
  await retireKey(service.ring, 'people-1')
  await destroyKey(muchLater(), 'people-1')
  await expect(destroyKey(muchLater(), 'people-1')).rejects.toThrow('was destroyed on')
  await expect(destroyKey(muchLater(), 'people-7')).rejects.toThrow('no key called people-7')
  await expect(destroyKey(muchLater(), 'page-1')).rejects.toThrow('Only envelope keys and people keys')
})

test('while people are wrapped under it, it is neither retired nor destroyed; forced, it says who is lost', async () => {
  await service.referral()
  await rotateKey(service.ring, 'people')
  await expect(retireKey(service.ring, 'people-1')).rejects.toThrow(/: 1\. First: npm run keys -- rewrap/)
  await retireKey(service.ring, 'people-1', { force: true })
  const before = everyFile()
  await expect(destroyKey(muchLater(), 'people-1')).rejects.toThrow('1 person is wrapped under it')
  expect(everyFile()).toEqual(before)
  expect(tryToOpen(await storedPeople(service.superuser)).opened).toBe(1)
  expect(await destroyKey(muchLater(), 'people-1', { force: true })).toEqual([
    '1 person is wrapped under it: all that is sealed about them would be lost.',
  ])
  expect(tryToOpen(await storedPeople(service.superuser))).toEqual({ opened: 0, refusals: ['destroyed-key'] })
})

test('while an envelope waits or is set aside for repair under it, it is not destroyed', async () => {
  const first = oldest('envelopes')
  const [waiting, spoiled] = [await aSealedReferral(), await aSealedReferral()]
  spoiled.envelope[4_000]! ^= 1
  await send(spoiled)
  await openAll()
  await send(waiting)
  await rotateKey(service.ring, 'envelopes')
  await retireKey(service.ring, first)
  await expect(destroyKey(muchLater(), first)).rejects.toThrow(
    /1 referral in the letter box would never open\.\n1 referral set aside for repair could never be mended/,
  )
  await openAll()
  await expect(destroyKey(muchLater(), first)).rejects.toThrow(/needed\.\n1 referral set aside/)
})

test('a key stays for as long as a backup may need it, and an envelope key while a device may still seal for it', async () => {
  const first = oldest('envelopes')
  await rotateKey(service.ring, 'people')
  await rotateKey(service.ring, 'envelopes')
  await retireKey(service.ring, 'people-1')
  await retireKey(service.ring, first)
  await expect(destroyKey(service.at(daysLater(34)), 'people-1')).rejects.toThrow(
    'A backup from before 19 November 2026',
  )
  await expect(destroyKey(service.at(daysLater(36)), first)).rejects.toThrow(/Until 19 November 2027 a device/)
  expect(await destroyKey(service.at(daysLater(36)), 'people-1')).toEqual([])
  expect(await destroyKey(service.at(daysLater(366)), first)).toEqual([])
})

test('each of these is in the audit log, and one that was refused is not', async () => {
  await rotateKey(service.ring, 'people')
  await rewrapPeople(service.ring)
  await expect(destroyKey(service.ring, 'people-1')).rejects.toThrow()
  await retireKey(service.ring, 'people-1')
  await expect(destroyKey(service.ring, 'people-1')).rejects.toThrow()
  await destroyKey(muchLater(), 'people-1')
  const lines = ['rotate', 'rewrap', 'retire', 'destroy'].map((verb) => ({
    verb: 'key',
    permission: `keys:${verb}`,
    surface: 'postgres',
    objects: [],
  }))
  expect(await service.auditLines()).toEqual(lines)
})

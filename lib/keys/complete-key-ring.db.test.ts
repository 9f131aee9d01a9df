import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { completeKeyRing } from './complete-key-ring'
import { aKeyRingService, type KeyRingService } from './testing/a-key-ring-service'
import { aSealedReferral, send } from './testing/referrals'

let service: KeyRingService
beforeEach(async () => void (service = await aKeyRingService()))
afterEach(async () => {
  vi.unstubAllEnvs()
  await service.close()
})

const path = (name: string) => join(service.ring.dir, name)

test.each(['people', 'envelopes'])('lost %s keys are not replaced once somebody is in the database', async (part) => {
  await service.referral()
  renameSync(path(`${part}.json`), path('elsewhere'))
  await expect(completeKeyRing(service.ring)).rejects.toThrow(
    `The key ring is missing from ${service.ring.dir} (${part}.json). Put it back from its backup; without it nothing sealed can be opened`,
  )
  expect(readdirSync(service.ring.dir)).not.toContain(`${part}.json`)
  renameSync(path('elsewhere'), path(`${part}.json`))
  expect(await completeKeyRing(service.ring)).toEqual([])
})

test('nor while an envelope waits', async () => {
  await send(await aSealedReferral())
  rmSync(path('envelopes.json'))
  await expect(completeKeyRing(service.ring)).rejects.toThrow('The key ring is missing')
})

test('for an empty database the keys are made, and a part that nothing stored needs is made at any time', async () => {
  rmSync(service.ring.dir, { recursive: true })
  expect(await completeKeyRing(service.ring)).toContain('people')
  await service.referral()
  rmSync(path('page.json'))
  expect(await completeKeyRing(service.ring)).toEqual(['page'])
})

test('a part that a variable holds is not missing', async () => {
  await service.referral()
  rmSync(path('people.json'))
  vi.stubEnv('DIVERT_KEY_PEOPLE', '{"keys":[]}')
  await expect(completeKeyRing(service.ring)).resolves.toContain('people')
})

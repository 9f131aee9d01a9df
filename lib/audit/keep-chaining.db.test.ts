import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { anAuditLog, type AuditLog } from './testing/an-audit-log'
import { keepChaining } from './keep-chaining'

let log: AuditLog
beforeAll(async () => {
  log = await anAuditLog()
  vi.stubEnv('DIVERT_KEYS_DIR', log.keys)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await log.database.close()
})

test('a service that starts chains what is there, and one that stops leaves nothing unchained', async () => {
  await log.write(2)
  const stop = keepChaining()
  await vi.waitFor(async () => expect(await log.verify()).toMatchObject({ checkpoints: 1, entries: 2 }))
  await log.write(3)
  await stop()
  expect(await log.verify()).toMatchObject({ findings: [], checkpoints: 2, entries: 5, waiting: 0 })
})

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { auditKeyId, checkAuditSignature, signForAudit } from './audit-signature'
import { makeKeyRing } from './make-key-ring'
import { aKeyRing } from './testing/a-key-ring'
import { ringFromFolder } from './vault'

const bytes = Buffer.from('a checkpoint')

test('what the audit key signed holds, and nothing else does', () => {
  const { ring } = aKeyRing()
  const [keyId, signature] = [auditKeyId(ring), signForAudit(ring, bytes)]
  expect(signature).toHaveLength(64)
  expect(checkAuditSignature(ring, { keyId, bytes, signature })).toBe('holds')
  expect(checkAuditSignature(ring, { keyId, bytes: Buffer.from('another'), signature })).toBe('does not hold')
  expect(checkAuditSignature(ring, { keyId, bytes, signature: signature.subarray(1) })).toBe('does not hold')
  expect(checkAuditSignature(aKeyRing().ring, { keyId, bytes, signature })).toBe('unknown key')
})

test('a process without the private half verifies and cannot sign', () => {
  const { dir, ring } = aKeyRing()
  const [keyId, signature] = [auditKeyId(ring), signForAudit(ring, bytes)]
  rmSync(join(dir, 'audit.json'))
  const verifying = ringFromFolder(dir)
  expect(checkAuditSignature(verifying, { keyId, bytes, signature })).toBe('holds')
  expect(() => signForAudit(verifying, bytes)).toThrow(/does not hold .*audit/)
})

test('after the private half was lost a new key signs, and what the old one signed still holds', () => {
  const { dir, ring, now } = aKeyRing()
  const [keyId, signature] = [auditKeyId(ring), signForAudit(ring, bytes)]
  rmSync(join(dir, 'audit.json'))
  expect(makeKeyRing(dir, now)).toEqual(['audit', 'audit-public'])
  const renewed = ringFromFolder(dir)
  expect(auditKeyId(renewed)).not.toBe(keyId)
  expect(checkAuditSignature(renewed, { keyId, bytes, signature })).toBe('holds')
  const again = signForAudit(renewed, bytes)
  expect(checkAuditSignature(renewed, { keyId: auditKeyId(renewed), bytes, signature: again })).toBe('holds')
})

import { AuditKey, isSignature } from './private/audit-key'
import { Ring } from './private/ring'

/** Which key signs for the audit log here. Part `audit`. */
export function auditKeyId(ring: Ring): string {
  return Ring.part(ring, 'audit').id
}

/** ECDSA P-256 with SHA-256, r then s, 64 bytes. Part `audit`. */
export function signForAudit(ring: Ring, bytes: Uint8Array): Buffer {
  return AuditKey.sign(Ring.part(ring, 'audit'), bytes)
}

export type SignatureCheck = 'holds' | 'does not hold' | 'unknown key'

/** Needs no private key: part `audit-public`, which keeps the public half of every key that ever signed. */
export function checkAuditSignature(
  ring: Ring,
  { keyId, bytes, signature }: { keyId: string; bytes: Uint8Array; signature: Uint8Array },
): SignatureCheck {
  const verifier = Ring.part(ring, 'audit-public').get(keyId)
  if (!verifier) return 'unknown key'
  return isSignature(verifier, bytes, signature) ? 'holds' : 'does not hold'
}

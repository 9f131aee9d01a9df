import { createHash } from 'node:crypto'

/**
 * SHA-256 over an ASCII label, a zero byte, and each part behind its length in four bytes (big-endian); null is the
 * length ffffffff and nothing. No two lists of parts have the same bytes.
 */
export function digest(label: string, parts: readonly (string | Uint8Array | null)[]): Buffer {
  const hash = createHash('sha256').update(`${label}\0`)
  for (const part of parts) {
    const length = Buffer.alloc(4, 0xff)
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    if (bytes) length.writeUInt32BE(bytes.length)
    hash.update(length).update(bytes ?? '')
  }
  return hash.digest()
}

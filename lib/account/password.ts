import { createHash } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'

/** `Algorithm.Argon2id`: a const enum, which a file compiled by itself cannot read. */
const argon2id = 2

/**
 * The argon2id output (32 bytes) that the database compares, as its SHA-256, with what it stores.
 * 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's first recommendation.
 */
export async function passwordKey(password: string, salt: Buffer): Promise<Buffer> {
  return hashRaw(password.normalize('NFKC'), {
    algorithm: argon2id,
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
    outputLen: 32,
    salt,
  })
}

export function passwordVerifier(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest()
}

import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'

import { fromBase64Url, keyIdBytes, publicKeyBytes, toBase64Url } from './bytes'
import type { KeyFile } from './key-files'

const year = 365 * 24 * 60 * 60 * 1000

export function newEpochKeys(now: Date): KeyFile<'people'> {
  return { keys: [newEpochKey(1, now)] }
}

export function newEpochKey(epoch: number, now: Date): KeyFile<'people'>['keys'][number] {
  return { epoch, key: toBase64Url(randomBytes(32)), created: now.toISOString() }
}

export function newSigningKey(now: Date): KeyFile<'signing'> {
  return { ...newP256Pair(), created: now.toISOString() }
}

export function newEnvelopeKey(now: Date): KeyFile<'envelopes'>['keys'][number] {
  const pair = newP256Pair()
  const notAfter = new Date(now.getTime() + year).toISOString()
  return { id: keyIdOf(pair), ...pair, created: now.toISOString(), notAfter }
}

export function newAuditKey(now: Date): KeyFile<'audit'>['keys'][number] {
  const pair = newP256Pair()
  return { id: keyIdOf(pair), ...pair, created: now.toISOString() }
}

function keyIdOf({ publicKey }: { publicKey: string }): string {
  const hash = createHash('sha256').update(fromBase64Url(publicKey))
  return hash.digest('hex').slice(0, keyIdBytes * 2)
}

function newP256Pair(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { format: 'der', type: 'spki' },
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  })
  // The point is the end of the SPKI structure; what stands before it is the same for every P-256 key.
  return { publicKey: toBase64Url(publicKey.subarray(-publicKeyBytes)), privateKey: toBase64Url(privateKey) }
}

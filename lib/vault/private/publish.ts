import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

import { signedBytes, type PublishedKey } from '../published-key'
import { fromBase64Url, toBase64Url } from './bytes'
import type { KeyFile } from './key-files'

const dsaEncoding = 'ieee-p1363'

export function publish(key: KeyFile<'envelopes'>['keys'][number], signing: KeyFile<'signing'>): PublishedKey {
  const unsigned = { keyId: key.id, publicKey: key.publicKey, notAfter: key.notAfter }
  const signature = sign('sha256', signedBytes(unsigned), { key: privateKeyOf(signing), dsaEncoding })
  return { ...unsigned, signature: toBase64Url(signature) }
}

export function isSignedWith(signing: KeyFile<'signing'>, published: PublishedKey): boolean {
  const key = createPublicKey(privateKeyOf(signing))
  return verify('sha256', signedBytes(published), { key, dsaEncoding }, fromBase64Url(published.signature))
}

function privateKeyOf({ privateKey }: KeyFile<'signing'>) {
  return createPrivateKey({ key: Buffer.from(fromBase64Url(privateKey)), format: 'der', type: 'pkcs8' })
}

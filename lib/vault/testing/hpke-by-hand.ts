import { createCipheriv, createDecipheriv, createECDH, createHmac } from 'node:crypto'

// RFC 9180 in base mode for P-256 and HKDF-SHA256, written from the text with node:crypto and nothing else, so that the
// library and the envelope's documentation can be checked against something that shares no code with them.

const hashBytes = 32
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const two = (n: number) => Buffer.from([n >> 8, n & 0xff])

export interface Aead {
  id: 1 | 2
  cipher: 'aes-128-gcm' | 'aes-256-gcm'
  keyBytes: 16 | 32
}
export const aes128: Aead = { id: 1, cipher: 'aes-128-gcm', keyBytes: 16 }
export const aes256: Aead = { id: 2, cipher: 'aes-256-gcm', keyBytes: 32 }

const kemSuite = Buffer.concat([utf8('KEM'), two(0x0010)])
const hpkeSuite = (aead: Aead) => Buffer.concat([utf8('HPKE'), two(0x0010), two(0x0001), two(aead.id)])

const hmac = (key: Buffer, data: Buffer) => createHmac('sha256', key).update(data).digest()

function labeledExtract(suite: Buffer, label: string, ikm: Buffer, salt: Buffer = Buffer.alloc(hashBytes)) {
  return hmac(salt, Buffer.concat([utf8('HPKE-v1'), suite, utf8(label), ikm]))
}

function labeledExpand(suite: Buffer, prk: Buffer, label: string, info: Buffer, length: number) {
  const labeled = Buffer.concat([two(length), utf8('HPKE-v1'), suite, utf8(label), info])
  // One block is enough: nothing here is longer than the hash.
  return hmac(prk, Buffer.concat([labeled, Buffer.from([1])])).subarray(0, length)
}

/** Returns the uncompressed public point of a private scalar. */
export function publicPoint(privateKey: Buffer): Buffer {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateKey)
  return ecdh.getPublicKey()
}

function sharedSecret(privateKey: Buffer, publicKey: Buffer, enc: Buffer, recipient: Buffer) {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateKey)
  const prk = labeledExtract(kemSuite, 'eae_prk', ecdh.computeSecret(publicKey))
  return labeledExpand(kemSuite, prk, 'shared_secret', Buffer.concat([enc, recipient]), hashBytes)
}

function keyAndNonce(aead: Aead, shared: Buffer, info: Buffer) {
  const suite = hpkeSuite(aead)
  const none = Buffer.alloc(0)
  const pskId = labeledExtract(suite, 'psk_id_hash', none)
  const context = Buffer.concat([Buffer.from([0]), pskId, labeledExtract(suite, 'info_hash', info)])
  const secret = labeledExtract(suite, 'secret', none, shared)
  return {
    key: labeledExpand(suite, secret, 'key', context, aead.keyBytes),
    nonce: labeledExpand(suite, secret, 'base_nonce', context, 12),
  }
}

interface Sealing {
  aead: Aead
  recipient: Buffer
  ephemeral: Buffer
  info: Buffer
  aad: Buffer
}

export function sealByHand({ aead, recipient, ephemeral, info, aad }: Sealing, plaintext: Buffer) {
  const enc = publicPoint(ephemeral)
  const { key, nonce } = keyAndNonce(aead, sharedSecret(ephemeral, recipient, enc, recipient), info)
  const cipher = createCipheriv(aead.cipher, key, nonce).setAAD(aad)
  return { enc, ct: Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]) }
}

interface Opening {
  aead: Aead
  privateKey: Buffer
  enc: Buffer
  info: Buffer
  aad: Buffer
}

export function openByHand({ aead, privateKey, enc, info, aad }: Opening, ct: Buffer): Buffer {
  const recipient = publicPoint(privateKey)
  const { key, nonce } = keyAndNonce(aead, sharedSecret(privateKey, enc, enc, recipient), info)
  const decipher = createDecipheriv(aead.cipher, key, nonce).setAAD(aad).setAuthTag(ct.subarray(-16))
  return Buffer.concat([decipher.update(ct.subarray(0, -16)), decipher.final()])
}

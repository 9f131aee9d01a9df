import { createHash } from 'node:crypto'

import { aes256, openByHand, publicPoint, sealByHand } from './hpke-by-hand'

// The envelope as README.md describes it, byte by byte. Shares nothing with envelope.ts on purpose.

const info = Buffer.from('DIVERT envelope v1')

export const keyIdOf = (publicKey: Buffer) => createHash('sha256').update(publicKey).digest('hex').slice(0, 16)

interface ByHand {
  recipient: Buffer
  ephemeral: Buffer
  form: number
}

export function sealEnvelopeByHand({ recipient, ephemeral, form }: ByHand, plaintext: Buffer): Buffer {
  const header = Buffer.alloc(17)
  header.write(`01001000010002${keyIdOf(recipient)}`, 'hex')
  header.writeUInt16BE(form, 15)
  const padded = Buffer.alloc(8192)
  padded.writeUInt16BE(plaintext.length, 0)
  plaintext.copy(padded, 2)
  const { enc, ct } = sealByHand({ aead: aes256, recipient, ephemeral, info, aad: header }, padded)
  return Buffer.concat([header, enc, ct])
}

export function openEnvelopeByHand(privateKey: Buffer, envelope: Buffer): Buffer {
  const [aad, enc, ct] = [envelope.subarray(0, 17), envelope.subarray(17, 82), envelope.subarray(82)]
  const padded = openByHand({ aead: aes256, privateKey, enc, info, aad }, ct)
  return padded.subarray(2, 2 + padded.readUInt16BE(0))
}

/** A ring file for one private scalar. */
export function envelopesFile(privateKey: Buffer) {
  const publicKey = publicPoint(privateKey)
  // RFC 5958 and RFC 5915, with the parts that never change for P-256 written out.
  const before = Buffer.from(
    '304102010030 1306072a8648ce3d020106082a8648ce3d030107 0427 30250201010420'.replaceAll(' ', ''),
    'hex',
  )
  const times = { created: '2026-11-19T16:42:00.000Z', notAfter: '2027-11-19T16:42:00.000Z' }
  const key = { id: keyIdOf(publicKey), publicKey: publicKey.toString('base64url') }
  return { keys: [{ ...key, privateKey: Buffer.concat([before, privateKey]).toString('base64url'), ...times }] }
}

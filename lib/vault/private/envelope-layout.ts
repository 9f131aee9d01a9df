import { VaultError } from '../vault-error'
import { concat, fromHex, keyIdBytes, publicKeyBytes, toHex, utf8, type Bytes } from './bytes'

const version = 1
/** RFC 9180 numbers: KEM 0x0010 P-256 with HKDF-SHA256, KDF 0x0001 HKDF-SHA256, AEAD 0x0002 AES-256-GCM. */
const suite = '001000010002'

const headerBytes = 1 + 6 + keyIdBytes + 2
const encapsulatedBytes = publicKeyBytes
const paddedBytes = 8192
const lengthBytes = 2
const tagBytes = 16

/** What a referral may measure, as JSON in UTF-8. */
export const maximumPlaintextBytes = paddedBytes - lengthBytes
/** What every envelope measures, whatever is in it. */
export const envelopeBytes = headerBytes + encapsulatedBytes + paddedBytes + tagBytes

/** HPKE's `info`: an envelope of another product or format never opens as one of these. */
export const envelopeInfo = utf8('DIVERT envelope v1')

export interface EnvelopeHeader {
  /** 16 hexadecimal digits. */
  keyId: string
  /** Version of the form inside, 0 to 65535. */
  form: number
}

export function writeHeader({ keyId, form }: EnvelopeHeader): Bytes {
  if (!Number.isInteger(form) || form < 0 || form > 0xffff) throw new VaultError('malformed')
  const formBytes = Uint8Array.of(form >> 8, form & 0xff)
  return concat(Uint8Array.of(version), fromHex(suite, 6), fromHex(keyId, keyIdBytes), formBytes)
}

/** The first bytes of every envelope sealed for this key: version, suite, key id. */
export function envelopeMark(keyId: string): Bytes {
  return writeHeader({ keyId, form: 0 }).slice(0, -2)
}

/** What anybody who holds the bytes can see of them. It proves nothing until the envelope has been opened. */
export function readEnvelopeHeader(envelope: Uint8Array): EnvelopeHeader {
  const isOurs = envelope.length === envelopeBytes && envelope[0] === version && toHex(envelope.slice(1, 7)) === suite
  if (!isOurs) throw new VaultError('malformed')
  const form = new DataView(envelope.buffer, envelope.byteOffset).getUint16(7 + keyIdBytes)
  return { keyId: toHex(envelope.slice(7, 7 + keyIdBytes)), form }
}

export function splitEnvelope(envelope: Uint8Array) {
  const afterKey = headerBytes + encapsulatedBytes
  return {
    header: envelope.slice(0, headerBytes),
    encapsulated: envelope.slice(headerBytes, afterKey),
    ciphertext: envelope.slice(afterKey),
  }
}

export function pad(plaintext: Uint8Array): Bytes {
  if (plaintext.length > maximumPlaintextBytes) throw new VaultError('too-long')
  const padded = new Uint8Array(paddedBytes)
  new DataView(padded.buffer).setUint16(0, plaintext.length)
  padded.set(plaintext, lengthBytes)
  return padded
}

export function unpad(padded: Bytes): Bytes {
  if (padded.length !== paddedBytes) throw new VaultError('malformed')
  const end = lengthBytes + new DataView(padded.buffer, padded.byteOffset).getUint16(0)
  if (end > paddedBytes || padded.slice(end).some((byte) => byte !== 0)) throw new VaultError('malformed')
  return padded.slice(lengthBytes, end)
}

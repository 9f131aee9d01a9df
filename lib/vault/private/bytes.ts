import { VaultError } from '../vault-error'

/** An uncompressed P-256 point. */
export const publicKeyBytes = 65
/** The first bytes of the SHA-256 of that point. */
export const keyIdBytes = 8

export type Bytes = Uint8Array<ArrayBuffer>

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}

export function concat(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Throws `malformed` unless the text is lower-case hexadecimal of exactly `length` bytes. */
export function fromHex(text: string, length: number): Bytes {
  if (text.length !== length * 2 || !/^[0-9a-f]*$/.test(text)) throw new VaultError('malformed')
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16))
}

export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Throws `malformed` unless the text is unpadded base64url, and of exactly `length` bytes where that is given. */
export function fromBase64Url(text: string, length?: number): Bytes {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) throw new VaultError('malformed')
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  if (length !== undefined && bytes.length !== length) throw new VaultError('malformed')
  return bytes
}

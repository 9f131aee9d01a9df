import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no letter that is mistaken for a figure when it is read out or written down. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const symbols = 12

export const codesInSet = 10

/** Ten codes of 60 bits, as `XXXX-XXXX-XXXX`. Each is used once. */
export function drawRecoveryCodes(): string[] {
  return Array.from({ length: codesInSet }, () => grouped([...randomBytes(symbols)].map((byte) => alphabet[byte & 31])))
}

/** What is stored. A code has too many bits to be guessed from it, so it needs no salt and no slow hash. */
export function recoveryCodeHash(code: string): Buffer {
  return createHash('sha256').update(`DIVERT recovery code v1|${code}`).digest()
}

/** As it was drawn, however it was typed; null for what cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const read = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return read.length === symbols && [...read].every((symbol) => alphabet.includes(symbol)) ? grouped([...read]) : null
}

function grouped(read: (string | undefined)[]): string {
  return [read.slice(0, 4), read.slice(4, 8), read.slice(8)].map((group) => group.join('')).join('-')
}

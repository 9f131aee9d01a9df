import { randomBytes } from 'node:crypto'
import { ScureBase32Plugin, generateURI, verifySync } from 'otplib'

const secretBytes = 20
const seconds = 30

/** 160 bits, as RFC 4226 (section 4, R6) recommends. */
export function drawAppSecret(): Buffer {
  return randomBytes(secretBytes)
}

/** `JBSW Y3DP …`: for somebody who types it, or copies it. */
export function appSecretText(secret: Buffer): string {
  return base32(secret)
    .match(/.{1,4}/g)!
    .join(' ')
}

/** What an authenticator app reads from the picture: SHA-1, six figures, 30 seconds, as all of them understand. */
export function appAddress(secret: Buffer, label: string): string {
  return generateURI({ issuer: 'DIVERT', label, secret: base32(secret), algorithm: 'sha1', digits: 6, period: seconds })
}

/**
 * The 30-second step whose code this is, within one step either side of now, or null. PostgreSQL knows no SHA-1, so the web
 * process compares; the database sees to it that the comparison was counted and that a step is taken once.
 */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000)
  const found = verifySync({ strategy: 'totp', secret, token: code, epoch, period: seconds, epochTolerance: seconds })
  return found.valid ? Math.floor(epoch / seconds) + found.delta : null
}

function base32(secret: Buffer): string {
  return new ScureBase32Plugin().encode(secret, { padding: false })
}

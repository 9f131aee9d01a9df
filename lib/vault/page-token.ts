import { fromBase64Url, toBase64Url } from './private/bytes'
import { Ring } from './private/ring'
import { VaultError } from './vault-error'

export interface PageOfficer {
  /** The officer's account, a UUID. */
  officer: string
  site: number
  issued: Date
}

export type OpenedPageToken =
  ({ confirmed: true } & PageOfficer) | { confirmed: false; why: 'missing' | 'does-not-open' | 'out-of-time' }

const bound = 'DIVERT page token v1'
const uuidBytes = 16
const day = 24 * 60 * 60 * 1000
const clockDrift = 5 * 60 * 1000

/** Handed to the page at sign-in and sent back inside the seal, to show who offered the referral. 82 characters. */
export function sealPageToken(ring: Ring, page: PageOfficer): string {
  return toBase64Url(Ring.part(ring, 'page').seal(writeToken(page), bound))
}

/**
 * Confirmed: this service issued the token, and the referral was sealed no more than 24 hours later (five minutes
 * earlier is allowed, for a device whose clock is slow). `sealedAt` is what the referral itself says, so a referral
 * may wait on the device for days; it also means that a device which lies about the time can stretch a token.
 * Otherwise the officer is stated, not confirmed. Throws only `no-key`.
 */
export function openPageToken(ring: Ring, token: string | undefined, sealedAt: Date): OpenedPageToken {
  const keys = Ring.part(ring, 'page')
  if (!token) return { confirmed: false, why: 'missing' }
  try {
    const opened = readToken(keys.open(Buffer.from(fromBase64Url(token)), bound))
    const age = sealedAt.getTime() - opened.issued.getTime()
    const isInTime = age >= -clockDrift && age <= day
    return isInTime ? { confirmed: true, ...opened } : { confirmed: false, why: 'out-of-time' }
  } catch {
    return { confirmed: false, why: 'does-not-open' }
  }
}

function writeToken({ officer, site, issued }: PageOfficer): Buffer {
  const time = issued.getTime()
  const plaintext = Buffer.alloc(uuidBytes + 4 + 8)
  const isUuid = plaintext.write(officer.replaceAll('-', ''), 'hex') === uuidBytes
  const isSite = Number.isInteger(site) && site >= 0 && site <= 0xffff_ffff
  if (!isUuid || !isSite || !(time >= 0)) throw new VaultError('malformed')
  plaintext.writeUInt32BE(site, uuidBytes)
  plaintext.writeBigUInt64BE(BigInt(time), uuidBytes + 4)
  return plaintext
}

function readToken(plaintext: Buffer): PageOfficer {
  const hex = plaintext.toString('hex', 0, uuidBytes)
  return {
    officer: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
    site: plaintext.readUInt32BE(uuidBytes),
    issued: new Date(Number(plaintext.readBigUInt64BE(uuidBytes + 4))),
  }
}

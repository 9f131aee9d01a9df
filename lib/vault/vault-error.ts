const messages = {
  'no-key': 'This process does not hold the key that this needs',
  'unknown-key': 'Sealed for a key that is not in the ring',
  'destroyed-key': 'Sealed for a key that was destroyed: nothing opens this again',
  expired: 'The public key is past its last day',
  'not-signed': 'The public key is not signed by the key that this process trusts',
  'does-not-open': 'These bytes do not open here',
  malformed: 'These bytes do not have the expected form',
  'in-use': 'The newest key of its purpose, or the published one, stays: rotate first',
  busy: 'The key ring is being changed by another process; if there is none, remove ring.lock from its folder',
  'too-long': 'This is too long to be sealed in one envelope',
} as const

export type VaultErrorCode = keyof typeof messages

/**
 * Why the vault could not do something. The messages are fixed and there is never a `cause`: what a cipher, JSON.parse
 * or a schema says about its input may hold a young person's words or a key.
 */
export class VaultError extends Error {
  constructor(
    readonly code: VaultErrorCode,
    part?: string,
  ) {
    super(part === undefined ? messages[code] : `${messages[code]} (key part: ${part})`)
    this.name = 'VaultError'
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { KeyPart } from './private/key-part'
import { Ring } from './private/ring'
import type { PublishedKey } from './published-key'
import { VaultError } from './vault-error'

export type { Ring } from './private/ring'

let ring: Ring | undefined

/**
 * The parts of the key ring that this process was given: each from `DIVERT_KEY_<PART>` or, failing that, from a file
 * in `DIVERT_KEYS_DIR`. Nothing is read until it is needed. A part that was not given is `no-key`.
 */
export function vault(): Ring {
  ring ??= new Ring(textFromEnvironment)
  return ring
}

export function ringFromFolder(dir: string): Ring {
  return new Ring((part) => textFromFile(dir, part))
}

/** Needs no private key, so that a process which only takes referrals in can hand it out. */
export function publishedKey(ring: Ring): PublishedKey {
  return Ring.part(ring, 'published')
}

export function signingPublicKey(ring: Ring): string {
  return Ring.part(ring, 'signing-public')
}

// Not through env(): that object is passed about and printed in errors, and must never hold a key.
function textFromEnvironment(part: KeyPart): string | undefined {
  const text = process.env[`DIVERT_KEY_${part.replace('-', '_').toUpperCase()}`]
  const dir = process.env.DIVERT_KEYS_DIR
  return text || (dir ? textFromFile(dir, part) : undefined)
}

function textFromFile(dir: string, part: KeyPart): string | undefined {
  try {
    return readFileSync(join(dir, `${part}.json`), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new VaultError('no-key', part)
  }
}

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { KeyPart } from './private/key-part'
import { Ring, type FoundPart } from './private/ring'
import type { PublishedKey } from './published-key'
import { VaultError } from './vault-error'

export type { Ring } from './private/ring'

let ring: Ring | undefined

/**
 * The parts of the key ring that this process was given: each from `DIVERT_KEY_<PART>` or, failing that, from a file
 * in `DIVERT_KEYS_DIR`. Nothing is read until it is needed, and a file again when it has changed. A part that was not
 * given is `no-key`.
 */
export function vault(): Ring {
  ring ??= new Ring(partFromEnvironment)
  return ring
}

export function ringFromFolder(dir: string): Ring {
  return new Ring((part) => partFromFile(dir, part))
}

/** Needs no private key, so that a process which only takes referrals in can hand it out. */
export function publishedKey(ring: Ring): PublishedKey {
  return Ring.part(ring, 'published')
}

export function signingPublicKey(ring: Ring): string {
  return Ring.part(ring, 'signing-public')
}

// Not through env(): that object is passed about and printed in errors, and must never hold a key.
function partFromEnvironment(part: KeyPart): FoundPart | undefined {
  const text = process.env[`DIVERT_KEY_${part.replace('-', '_').toUpperCase()}`]
  if (text) return { stamp: 'variable', read: () => text }
  const dir = process.env.DIVERT_KEYS_DIR
  return dir ? partFromFile(dir, part) : undefined
}

// Looked at on every use, a few microseconds: a limit of once a second would leave a second in which a destroyed key
// still opens and a fresh one does not. Looked at before it is read, so that a change in between is seen next time.
function partFromFile(dir: string, part: KeyPart): FoundPart | undefined {
  const path = join(dir, `${part}.json`)
  const file = orNoKey(part, () => statSync(path, { bigint: true, throwIfNoEntry: false }))
  if (!file) return undefined
  return {
    stamp: `${file.ino} ${file.mtimeNs} ${file.size}`,
    read: () => orNoKey(part, () => readFileSync(path, 'utf8')),
  }
}

function orNoKey<T>(part: KeyPart, look: () => T): T {
  try {
    return look()
  } catch {
    throw new VaultError('no-key', part)
  }
}

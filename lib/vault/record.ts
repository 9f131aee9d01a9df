import type { Sealed } from '@/db/sealed'

import { concat, utf8 } from './private/bytes'
import { SecretKey } from './private/secret-key'
import type { DataKey } from './person-key'
import { VaultError } from './vault-error'

/** Where a record is stored: `{ table: 'casework.people', column: 'sealed_profile', id }`. It opens there only. */
export interface Place {
  table: string
  column: string
  id: string
}

const version = Uint8Array.of(1)

/** Seals a JSON value for one place. Stored as version (1 byte), nonce (12), ciphertext, tag (16). */
export function sealRecord(dataKey: DataKey, place: Place, value: unknown): Sealed {
  return Buffer.concat([version, SecretKey.encrypt(dataKey, utf8(toJson(value)), aadOf(place))]) as Sealed
}

/** Throws `does-not-open` for a changed or moved record, `malformed` when the schema refuses what was in it. */
export function openRecord<T>(dataKey: DataKey, place: Place, sealed: Sealed, schema: { parse(value: unknown): T }): T {
  if (sealed[0] !== version[0]) throw new VaultError('malformed')
  const plaintext = SecretKey.decrypt(dataKey, sealed.subarray(1), aadOf(place))
  try {
    return schema.parse(JSON.parse(plaintext.toString('utf8')))
  } catch {
    throw new VaultError('malformed')
  }
}

function aadOf({ table, column, id }: Place): Uint8Array {
  const parts = [table, column, id]
  if (parts.some((part) => part === '' || part.includes('|'))) throw new VaultError('malformed')
  return concat(version, utf8(parts.join('|')))
}

function toJson(value: unknown): string {
  try {
    const json: string | undefined = JSON.stringify(value)
    if (json !== undefined) return json
  } catch {}
  throw new VaultError('malformed')
}

import type { Sealed } from '@/db/sealed'
import { Ring } from './private/ring'
import { VaultError } from './vault-error'
import type { Place } from './record'

/** Seals what proves who somebody is to us, such as an authenticator app's secret, for one place. */
export function sealAccountSecret(ring: Ring, place: Place, secret: Buffer): Sealed {
  return Ring.part(ring, 'accounts').seal(secret, boundTo(place)) as Sealed
}

/** Throws `does-not-open` for a changed or moved secret, `no-key` in a process that was not given the accounts key. */
export function openAccountSecret(ring: Ring, place: Place, sealed: Sealed): Buffer {
  return Ring.part(ring, 'accounts').open(sealed, boundTo(place))
}

function boundTo({ table, column, id }: Place): string {
  const parts = [table, column, id]
  if (parts.some((part) => part === '' || part.includes('|'))) throw new VaultError('malformed')
  return `DIVERT account secret v1|${parts.join('|')}`
}

import { Ring } from './private/ring'
import { VaultError } from './vault-error'

/** The ids of the keys that open envelopes at this moment; none in a process that was not given them. */
export function envelopeKeyIds(ring: Ring): string[] {
  try {
    return Ring.part(ring, 'envelopes').ids
  } catch (error) {
    if (error instanceof VaultError) return []
    throw error
  }
}

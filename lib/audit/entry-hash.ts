import type { LoggedEntry } from '@/db/queries/audit-log'
import { digest } from './digest'

/**
 * What the chain remembers of an entry: all of it, in this order. The objects come last because their number varies. An
 * entry of a change has the hash of that change before them, and a label of its own, so that older ones stay as they are.
 */
export function entryHash(entry: LoggedEntry): Buffer {
  const { id, micros, actorId, actorRole, surface, verb, permission, purpose, requestId, changeHash, objects } = entry
  const parts = [String(id), micros, actorId, actorRole, surface, verb, permission, purpose, requestId]
  if (!changeHash) return digest('DIVERT audit entry v1', [...parts, ...objects])
  return digest('DIVERT audit entry v2', [...parts, changeHash, ...objects])
}

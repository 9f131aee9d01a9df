import type { LoggedEntry } from '@/db/queries/audit-log'
import { digest } from './digest'

/** What the chain remembers of an entry: all of it, in this order. The objects come last because their number varies. */
export function entryHash(entry: LoggedEntry): Buffer {
  const { id, micros, actorId, actorRole, surface, verb, permission, purpose, requestId, objects } = entry
  const parts = [String(id), micros, actorId, actorRole, surface, verb, permission, purpose, requestId, ...objects]
  return digest('DIVERT audit entry v1', parts)
}

import { settlesWithinMs, type Checkpoint, type LoggedEntry } from '@/db/queries/audit-log'
import { entryHash } from './entry-hash'
import type { Finding } from './finding'

/** The latest moment of any entry checked so far, in milliseconds since 1970. */
type Latest = { ms: number }

/**
 * Whether the entries that a checkpoint covers are what it covered, and whether it was time for them. Ids are drawn in
 * order of time, so an entry dated well before those with lower ids, or before a checkpoint that did not see it, was
 * written later than it says.
 */
export function checkEntries(
  checkpoint: Checkpoint,
  entries: ReadonlyMap<number, LoggedEntry>,
  { previous, latest }: { previous: Checkpoint | undefined; latest: Latest },
): Finding[] {
  return checkpoint.entryIds.flatMap((id, place): Finding[] => {
    const entry = entries.get(id)
    if (!entry) return [{ entry: id, says: `Entry ${id} is gone` }]
    const remembered = checkpoint.entryHashes.subarray(place * 32, place * 32 + 32)
    if (!entryHash(entry).equals(remembered)) return [{ entry: id, says: `Entry ${id} was changed` }]
    return checkTime(entry)
  })

  function checkTime({ id, micros }: LoggedEntry): Finding[] {
    const ms = Number(micros) / 1_000
    if (ms > checkpoint.madeAt.getTime() + settlesWithinMs)
      return [{ entry: id, says: `Entry ${id} is dated after the checkpoint that covers it` }]
    const isLate = previous && id <= previous.highestId
    const earliest = (isLate ? previous.madeAt.getTime() : latest.ms) - settlesWithinMs
    latest.ms = Math.max(latest.ms, ms)
    return ms < earliest ? [{ entry: id, says: `Entry ${id} was put in after the time that it gives` }] : []
  }
}

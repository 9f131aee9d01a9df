import { createHash } from 'node:crypto'
import type { Tx } from '@/db/as'
import { changesNoted, entriesOfChanges, type NotedChange } from '@/db/queries/audit-log'
import type { Finding } from './finding'

const pageSize = 5_000

type Written = { micros: string; actorId: string | null }

/** Changes and their entry are written in one transaction, so they have its time and its person in common. */
const written = ({ micros, actorId }: Written) => `${micros} ${actorId ?? 'a command'}`

/**
 * Whether what administrators changed is still what the log has hashes of. What a command of the machine changed has no
 * person and no entry; whatever has a person must be in one.
 */
export async function checkChanges(tx: Tx): Promise<Finding[]> {
  const changes = new Map<string, NotedChange[]>()
  for (const change of await all((page) => changesNoted(tx, page)))
    changes.set(written(change), [...(changes.get(written(change)) ?? []), change])
  const entries = await all((page) => entriesOfChanges(tx, page))
  const told = new Set(entries.map(written))
  const untold = [...changes].flatMap(([key, noted]) => (told.has(key) ? [] : noted))
  return [
    ...entries.flatMap((entry) => checkEntry(entry, changes.get(written(entry)) ?? [])),
    ...untold
      .filter(({ actorId }) => actorId !== null)
      .map(({ id }) => ({ says: `Change ${id} is in no entry: it was put in later` })),
  ]
}

function checkEntry({ id, changeHash }: { id: number; changeHash: Buffer | null }, noted: NotedChange[]): Finding[] {
  if (noted.length === 0) return [{ entry: id, says: `What entry ${id} changed is gone` }]
  const hash = createHash('sha256')
  for (const change of noted) hash.update(change.hash)
  return changeHash?.equals(hash.digest())
    ? []
    : [{ entry: id, says: `What entry ${id} changed is not what was noted` }]
}

async function all<Row extends { id: number }>(read: (page: { after: number; limit: number }) => Promise<Row[]>) {
  const rows: Row[] = []
  let page: Row[]
  do {
    page = await read({ after: rows.at(-1)?.id ?? 0, limit: pageSize })
    rows.push(...page)
  } while (page.length === pageSize)
  return rows
}

import { as, type Tx } from '@/db/as'
import { checkpointsAfter, entriesNumbered, holdLogStill, type Checkpoint } from '@/db/queries/audit-log'
import type { Ring } from '../vault/vault'
import { checkChanges } from './check-changes'
import { checkCheckpoint } from './check-checkpoint'
import { checkEntries } from './check-entries'
import { checkKept } from './check-kept'
import type { Finding } from './finding'
import type { KeptCheckpoint } from './kept-checkpoint'
import { Unchained } from './unchained'

export type Verdict = {
  findings: Finding[]
  /** The lowest id of an entry that is not right. */
  firstBadEntry: number | undefined
  checkpoints: number
  entries: number
  /** Entries that the next checkpoint will cover. */
  waiting: number
}

const pageSize = 20

/** Goes over the whole log as it is at this moment: chain, signatures, every entry, what was changed, and what was kept elsewhere. */
export async function verifyLog(ring: Ring, kept: KeptCheckpoint[] = []): Promise<Verdict> {
  return as('auditor', 'nobody', async ({ tx }) => {
    await holdLogStill(tx)
    const { findings, ...counts } = await walk(tx, ring)
    findings.push(...(await checkChanges(tx)), ...(await checkKept(tx, ring, kept)))
    const bad = findings.flatMap(({ entry }) => entry ?? [])
    const firstBadEntry = bad.length > 0 ? bad.reduce((one, other) => Math.min(one, other)) : undefined
    return { findings, firstBadEntry, ...counts }
  })
}

async function walk(tx: Tx, ring: Ring) {
  const unchained = new Unchained(tx)
  const latest = { ms: 0 }
  const findings: Finding[] = []
  const counts = { checkpoints: 0, entries: 0 }
  let previous: Checkpoint | undefined
  let page: Checkpoint[]
  do {
    page = await checkpointsAfter(tx, previous?.number ?? 0, pageSize)
    const covered = await entriesNumbered(
      tx,
      page.flatMap(({ entryIds }) => entryIds),
    )
    const entries = new Map(covered.map((entry) => [entry.id, entry]))
    for (const checkpoint of page) {
      const there = checkpoint.entryIds.filter((id) => entries.has(id))
      findings.push(...checkCheckpoint(ring, checkpoint, previous))
      findings.push(...checkEntries(checkpoint, entries, { previous, latest }))
      findings.push(...(await unchained.follow(checkpoint, there)))
      counts.checkpoints += 1
      counts.entries += there.length
      previous = checkpoint
    }
  } while (page.length === pageSize)
  return { findings, ...counts, waiting: await unchained.waiting() }
}

import type { Tx } from '@/db/as'
import { countEntriesAfter, entryIdsBetween, settlesWithinMs, type Checkpoint } from '@/db/queries/audit-log'
import type { Finding } from './finding'

const pageSize = 10_000

/** Follows the checkpoints in order and finds entries that had their chance to be covered and were not. */
export class Unchained {
  #settled = 0
  readonly #chained = new Set<number>()
  #recent: Checkpoint[] = []

  constructor(readonly tx: Tx) {}

  /** `there`: those of the checkpoint's entries that are in the log. */
  async follow(checkpoint: Checkpoint, there: number[]): Promise<Finding[]> {
    for (const id of there) this.#chained.add(id)
    const settledBefore = checkpoint.madeAt.getTime() - settlesWithinMs
    const settled = this.#recent.findLast(({ madeAt }) => madeAt.getTime() < settledBefore)
    this.#recent = [...(settled ? this.#recent.slice(this.#recent.indexOf(settled)) : this.#recent), checkpoint]
    return settled ? this.#compareUpTo(settled.highestId) : []
  }

  /** Entries that the next checkpoint may still cover. */
  async waiting(): Promise<number> {
    return (await countEntriesAfter(this.tx, this.#settled)) - this.#chained.size
  }

  async #compareUpTo(upTo: number): Promise<Finding[]> {
    const findings: Finding[] = []
    while (this.#settled < upTo) {
      const ids = await entryIdsBetween(this.tx, { after: this.#settled, upTo }, pageSize)
      for (const id of ids) {
        if (!this.#chained.delete(id))
          findings.push({ entry: id, says: `Entry ${id} is in no checkpoint: it was put in later` })
      }
      this.#settled = ids.length === pageSize ? ids.at(-1)! : upTo
    }
    return findings
  }
}

import { nextOlderWraps, replaceWraps, type Wrap } from '@/db/queries/keys'
import type { Sealed } from '@/db/sealed'
import { listKeys } from '../vault/list-keys'
import { rewrapPersonKey } from '../vault/person-key'
import { ringFromFolder, type Ring } from '../vault/vault'
import { VaultError } from '../vault/vault-error'
import { asAuditedKeys, asKeys, type KeyRing } from './as-keys'

export type Rewrapping = {
  rewrapped: number
  /** Wraps that nothing in the ring opens. They are left as they are. */ unopened: number
}

type Options = {
  batchSize?: number
  /** Told how many are done, after each batch was committed. */ onBatch?: (done: number) => void | Promise<void>
}

const beforeTheFirst = '00000000-0000-0000-0000-000000000000'

/**
 * Wraps every person's key under the newest people key, a batch in each transaction. May be cut off and run again, run
 * twice at once, and run while people are read and arrive: a wrap is replaced only where it is the one that was opened.
 */
export async function rewrapPeople(
  ring: KeyRing,
  { batchSize = 500, onBatch = () => {} }: Options = {},
): Promise<Rewrapping> {
  await asAuditedKeys(ring, 'keys:rewrap', async () => {})
  const keys = ringFromFolder(ring.dir)
  let done = 0
  // Again from the start until there is nothing to do: who arrives meanwhile has an id on either side of where we are.
  for (;;) {
    const before = done
    let unopened = 0
    let after: string | undefined = beforeTheFirst
    while (after) {
      const batch: Batch = await rewrapBatch(ring, keys, { after, batchSize })
      done += batch.rewrapped
      unopened += batch.unopened
      after = batch.last
      await onBatch(done)
    }
    if (done === before) return { rewrapped: done, unopened }
  }
}

type Batch = Rewrapping & { last: string | undefined }

function rewrapBatch(
  ring: KeyRing,
  keys: Ring,
  { after, batchSize }: { after: string; batchSize: number },
): Promise<Batch> {
  const newest = listKeys(ring.dir).find((key) => key.purpose === 'people' && key.isNewest)
  if (!newest) throw new VaultError('no-key', 'people')
  return asKeys(ring, async (tx) => {
    const older = await nextOlderWraps(tx, { newest: newest.mark, after, limit: batchSize })
    const opened = older.flatMap((wrap) => rewrapOne(keys, wrap))
    const rewrapped = opened.length > 0 ? await replaceWraps(tx, opened) : 0
    return { rewrapped, unopened: older.length - opened.length, last: older.at(-1)?.id }
  })
}

function rewrapOne(keys: Ring, { id, sealedKey }: Wrap): (Wrap & { rewrapped: Sealed })[] {
  try {
    const rewrapped = rewrapPersonKey(keys, id, sealedKey)
    return rewrapped ? [{ id, sealedKey, rewrapped }] : []
  } catch (error) {
    if (error instanceof VaultError && error.code !== 'no-key') return []
    throw error
  }
}

import type { Tx } from '@/db/as'
import { countEnvelopes, countWraps } from '@/db/queries/keys'
import type { ListedKey } from '../vault/list-keys'

/** A key, and how much of what is stored was sealed with it. */
export type KeyInUse = ListedKey & { people: number; waiting: number; repair: number }

const none = { people: 0, waiting: 0, repair: 0 }

export async function useOf(tx: Tx, key: ListedKey): Promise<KeyInUse> {
  if (key.purpose === 'people') return { ...key, ...none, people: await countWraps(tx, key.mark) }
  if (key.purpose === 'envelopes') return { ...key, ...none, ...(await countEnvelopes(tx, key.mark)) }
  return { ...key, ...none }
}

import type { Tx } from '@/db/as'
import { sealedKeyOf } from '@/db/queries/people'
import type { Sealed } from '@/db/sealed'
import { AppError } from '../errors'
import { openPersonKey } from '../vault/person-key'
import { sealRecord } from '../vault/record'
import { vault } from '../vault/vault'

/** Seals what was typed under the young person's own key, for one event alone; nothing typed is nothing stored. */
export async function sealNote(tx: Tx, personId: string, eventId: string, note: string): Promise<Sealed | undefined> {
  if (note === '') return undefined
  const sealedKey = await sealedKeyOf(tx, personId)
  if (!sealedKey) throw new AppError('NOT_FOUND', 'Case not found')
  const place = { table: 'casework.events', column: 'sealed_note', id: eventId }
  return sealRecord(openPersonKey(vault(), personId, sealedKey), place, note)
}

import { eq } from 'drizzle-orm'
import type { Tx } from '../as'
import type { Sealed } from '../sealed'
import { people } from '../schema/casework'

/** A young person's own wrapped key, where one of their cases is visible. */
export async function sealedKeyOf(tx: Tx, personId: string): Promise<Sealed | undefined> {
  const [found] = await tx.select({ sealedKey: people.sealedKey }).from(people).where(eq(people.id, personId))
  return found?.sealedKey
}

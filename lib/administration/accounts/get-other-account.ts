import type { Actor, Tx } from '@/db/as'
import { getAccount } from '@/db/queries/administered-accounts'
import { AppError } from '@/lib/errors'

/**
 * An account that this administrator may change: any but their own.
 * @throws AppError NOT_FOUND; FORBIDDEN for one's own, which the row policies refuse as well.
 */
export async function getOtherAccount(tx: Tx, actor: Actor, id: string) {
  const found = await getAccount(tx, id)
  if (!found) throw new AppError('NOT_FOUND', 'That account is not there')
  if (id === actor.id) throw new AppError('FORBIDDEN', 'Your own account is changed by another administrator')
  return found
}

import type { Tx } from '@/db/as'
import type { OfferedList } from '@/db/words/settings'
import { inForce } from './in-force'

/** Those of a list's codes that are offered on the London day of `at`, in the list's own order. */
export async function offeredOf<Code extends string>(
  tx: Tx,
  list: OfferedList,
  codes: readonly Code[],
  at: Date,
): Promise<Code[]> {
  const settled: readonly string[] = (await inForce(tx, `list:${list}`, at)).codes
  const offered = codes.filter((code) => settled.includes(code))
  return offered.length > 0 ? offered : [...codes]
}

import type { Sealed } from '@/db/sealed'
import { Ring } from './private/ring'
import type { Place } from './record'
import { VaultError } from './vault-error'

/** Seals what a caseworker had typed when their session ended. It may be about anybody, so it has no one person's key. */
export function sealDraft(ring: Ring, draftId: string, draft: unknown): Sealed {
  return Ring.part(ring, 'people').seal(Buffer.from(JSON.stringify(draft)), boundTo(draftId)) as Sealed
}

/** Throws `does-not-open` for a changed or moved draft, `malformed` when the schema refuses what was in it. */
export function openDraft<T>(ring: Ring, draftId: string, sealed: Sealed, schema: { parse(value: unknown): T }): T {
  const plaintext = Ring.part(ring, 'people').open(sealed, boundTo(draftId))
  try {
    return schema.parse(JSON.parse(plaintext.toString('utf8')))
  } catch {
    throw new VaultError('malformed')
  }
}

function boundTo(id: string): string {
  const { table, column }: Omit<Place, 'id'> = { table: 'casework.drafts', column: 'sealed_draft' }
  return `DIVERT draft v1|${table}|${column}|${id}`
}

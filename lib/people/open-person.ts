import type { Sealed } from '@/db/sealed'
import { openPersonKey, type DataKey } from '../vault/person-key'
import { openRecord } from '../vault/record'
import { vault } from '../vault/vault'
import { profile, type Profile } from './profile'

/** Unwraps a young person's own key, once, and opens their profile with it; the key opens the rest that is theirs. */
export function openPerson(row: { personId: string; sealedKey: Sealed; sealedProfile: Sealed }): {
  dataKey: DataKey
  profile: Profile
} {
  const dataKey = openPersonKey(vault(), row.personId, row.sealedKey)
  const place = { table: 'casework.people', column: 'sealed_profile', id: row.personId }
  return { dataKey, profile: openRecord(dataKey, place, row.sealedProfile, profile) }
}

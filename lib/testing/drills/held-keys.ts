import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Surface } from '@/db/login-roles'
import type { Taken } from '@/db/testing/blast-radius/read-everything'
import type { Sealed } from '@/db/sealed'
import { profile } from '@/lib/people/profile'
import { openEnvelope } from '@/lib/vault/open-envelope'
import { openPersonKey } from '@/lib/vault/person-key'
import { openRecord } from '@/lib/vault/record'
import { ringFromFolder, type Ring } from '@/lib/vault/vault'

/** The parts of the key ring that a process of this surface alone is given. */
const parts: Record<Surface, string[]> = {
  intake: ['published', 'signing-public', 'page', 'accounts'],
  account: ['accounts'],
  admin: ['accounts'],
  opener: ['envelopes', 'people', 'page'],
  casework: ['people', 'published', 'signing-public'],
  insight: [],
  auditor: ['audit', 'audit-public'],
  worker: ['accounts'],
  public: [],
}

export function heldKeys(surface: Surface, ringFolder: string, folder: string): Ring {
  const own = join(folder, surface)
  mkdirSync(own, { recursive: true })
  for (const part of parts[surface]) copyFileSync(join(ringFolder, `${part}.json`), join(own, `${part}.json`))
  return ringFromFolder(own)
}

/** How many of the rows that were read open with these keys: envelopes that wait, and people whose referral was taken in. */
export async function openWhatOpens(ring: Ring, taken: Taken[]): Promise<{ waiting: number; past: number }> {
  let [waiting, past] = [0, 0]
  for (const { row } of taken) {
    for (const value of Object.values(row)) {
      if (!(value instanceof Buffer)) continue
      if (
        await openEnvelope(ring, value)
          .then(Boolean)
          .catch(() => false)
      )
        waiting += 1
    }
    if (opensPerson(ring, row)) past += 1
  }
  return { waiting, past }
}

function opensPerson(ring: Ring, { id, sealed_key: key, sealed_profile: sealed }: Taken['row']) {
  try {
    const dataKey = openPersonKey(ring, String(id), key as Sealed)
    const place = { table: 'casework.people', column: 'sealed_profile', id: String(id) }
    return openRecord(dataKey, place, sealed as Sealed, profile).calledName !== ''
  } catch {
    return false
  }
}

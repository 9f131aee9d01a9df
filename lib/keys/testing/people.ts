import { openPerson } from '@/lib/people/open-person'
import { VaultError } from '@/lib/vault/vault-error'
import type { Sealed } from '@/db/sealed'

type Row = { personId: string; sealedKey: Sealed; sealedProfile: Sealed }
type Superuser = { query(statement: string): Promise<{ rows: unknown[] }> }

/** Everybody as they are stored. */
export async function storedPeople(superuser: Superuser): Promise<Row[]> {
  const { rows } = await superuser.query(
    `select id as "personId", sealed_key as "sealedKey", sealed_profile as "sealedProfile" from casework.people order by id`,
  )
  return rows as Row[]
}

/** How many of them open to Jordan's profile, and why the others do not. */
export function tryToOpen(rows: Row[]): { opened: number; refusals: string[] } {
  const outcomes = rows.map((row) => {
    try {
      return openPerson(row).profile.calledName === 'Jordan' ? 'opened' : 'somebody else'
    } catch (error) {
      return error instanceof VaultError ? error.code : 'failed'
    }
  })
  const refusals = outcomes.filter((outcome) => outcome !== 'opened')
  return { opened: outcomes.length - refusals.length, refusals: [...new Set(refusals)] }
}

import type { Sealed } from '@/db/sealed'
import { formatName } from '../format'
import { ageNow } from '../people/model'
import { openPerson } from '../people/open-person'
import type { CaseFacts, ListedCase } from './views'

type Row = CaseFacts & {
  personId: string
  sealedKey: Sealed
  sealedProfile: Sealed
  lastContactAt?: Date | null
}

/** Only what is clear, picked by name, so that nothing sealed rides along to a page. */
export function factsOf(row: CaseFacts): CaseFacts {
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    status: row.status,
    specialistId: row.specialistId,
    specialistName: row.specialistName,
    route: row.route,
    setting: row.setting,
    pathway: row.pathway,
    area: row.area,
    reasons: row.reasons,
    checkFirst: row.checkFirst,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    firstContactAt: row.firstContactAt,
    takenAt: row.takenAt,
    tries: row.tries,
    nextOn: row.nextOn,
    nextChannel: row.nextChannel,
    closedAt: row.closedAt,
    closingReason: row.closingReason,
  }
}

export function listedCase(row: Row, now: Date): ListedCase {
  const { profile } = openPerson(row)
  return {
    ...factsOf(row),
    name: formatName(profile),
    age: ageNow(profile, now),
    lastContactAt: row.lastContactAt ?? null,
  }
}

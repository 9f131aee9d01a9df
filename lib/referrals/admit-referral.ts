import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/as'
import {
  insertCase,
  insertFirstEvents,
  insertPerceivedEthnicity,
  insertPerson,
  insertReferenceAlias,
} from '@/db/queries/arrivals'
import type { Envelope } from '@/db/queries/envelopes'
import { referralRecordFrom } from '../cases/referral-record'
import { londonDateKey } from '../format'
import { profileFrom } from '../people/profile'
import { inForce } from '../settings/in-force'
import { openPageToken } from '../vault/page-token'
import { newPersonKey } from '../vault/person-key'
import { sealRecord } from '../vault/record'
import { drawNonce, referenceOf } from '../vault/reference'
import type { Ring } from '../vault/vault'
import { firstContactDue } from '../working-time/first-contact'
import type { ReferralDocument } from './document'
import { ageAtReferral, ageBandAt, checkFirst, pathwayOf } from './model'

type Arrival = {
  document: ReferralDocument
  nonce: Uint8Array
  envelope: Pick<Envelope, 'siteId' | 'receivedOn'>
  now: Date
  /** When it was first seen here, if that was before now: its clock began then, however long it was set aside. */
  seenAt?: Date
}

/** Makes the person and the waiting case of a referral that was opened, and its first events. Returns the case's id. */
export async function admitReferral(
  tx: Tx,
  ring: Ring,
  { document, nonce, envelope, now, seenAt = now }: Arrival,
): Promise<string> {
  const personId = randomUUID()
  const caseId = randomUUID()
  const { dataKey, sealedKey } = newPersonKey(ring, personId)
  const sealedAt = new Date(document.sealedAt)
  const receivedAt = receivedInstant(sealedAt, envelope.receivedOn, seenAt)
  const officer = openPageToken(ring, document.officerToken ?? undefined, sealedAt)
  const pathway = pathwayOf(document.route)

  await insertPerson(tx, {
    id: personId,
    sealedKey,
    sealedProfile: sealRecord(
      dataKey,
      { table: 'casework.people', column: 'sealed_profile', id: personId },
      profileFrom(document),
    ),
    createdAt: receivedAt,
  })
  await insertCaseWithReference(tx, await referenceOf(nonce), {
    id: caseId,
    personId,
    siteId: envelope.siteId,
    status: 'waiting',
    route: document.route,
    setting: document.setting,
    pathway,
    area: document.borough,
    ageAtReferral: ageAtReferral(document),
    ageBand: ageBandAt(document),
    reasons: document.reasons,
    checkFirst: checkFirst(document),
    receivedAt,
    dueAt: firstContactDue(receivedAt, await inForce(tx, `clock:${pathway}`, receivedAt)),
    lastEventAt: receivedAt,
    sealedReferral: sealRecord(
      dataKey,
      { table: 'casework.cases', column: 'sealed_referral', id: caseId },
      referralRecordFrom(document, officer.confirmed ? 'confirmed' : 'stated'),
    ),
  })
  if (document.perceivedEthnicity) await insertPerceivedEthnicity(tx, { caseId, code: document.perceivedEthnicity })
  await insertFirstEvents(tx, firstEvents(document, caseId, receivedAt, now))
  return caseId
}

/** Keeps both cases when two devices drew the same reference: the later one is renamed and answers to both. */
async function insertCaseWithReference(
  tx: Tx,
  reference: string,
  row: Omit<Parameters<typeof insertCase>[1], 'reference'>,
) {
  if (await insertCase(tx, { ...row, reference })) return
  await insertCaseWithReference(tx, await referenceOf(drawNonce()), row)
  await insertReferenceAlias(tx, reference, row.id)
}

/** The moment it was sealed, where that is the day it arrived; otherwise it waited on a device, and came when it was first seen. */
function receivedInstant(sealedAt: Date, receivedOn: string, seenAt: Date): Date {
  return londonDateKey(sealedAt) === receivedOn && sealedAt <= seenAt ? sealedAt : seenAt
}

function firstEvents(document: ReferralDocument, caseId: string, happenedAt: Date, recordedAt: Date) {
  const { route, setting, consent } = document
  const event = { caseId, happenedAt, recordedAt }
  return [
    { ...event, id: randomUUID(), type: 'referral.received' as const, detail: { route, setting } },
    {
      ...event,
      id: randomUUID(),
      type: 'consent.said_yes' as const,
      detail: { wording: consent.wording, way: consent.way, present: consent.present },
    },
  ]
}

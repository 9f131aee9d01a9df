import { as } from '@/db/as'
import { testDatabase, type TestDatabase } from '@/db/testing/database'
import { aService, aVisitor, camden } from '@/db/testing/makers'
import type { ReferralDocument } from '../referrals/document'
import { admitReferral } from '../referrals/admit-referral'
import { drawNonce } from '../vault/reference'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { vault } from '../vault/vault'
import { firstContactClocks, firstContactDue } from '../working-time/first-contact'
import { aReferralDocument, anOfficersContext } from './a-referral-form'

/** Thursday 19 November 2026, 16:42 in London: when a referral comes in, unless a test says otherwise. */
export const received = new Date('2026-11-19T16:42:00Z')

/** What a service needs of its database; one in a cluster of its own has no more than this. */
type AnyDatabase = Pick<TestDatabase, 'superuser' | 'urls' | 'close'>

/** A database with two sites and keys of its own, and a way for referrals to come in as they do. */
export async function aCaseworkService(open: () => Promise<AnyDatabase> = testDatabase) {
  process.env.DIVERT_KEYS_DIR = aKeyRing({ now: received }).dir
  const database = await open()
  await aService(database.superuser)
  return {
    database,
    staff: (wishes: Parameters<typeof aVisitor>[1] = {}) => aVisitor(database.superuser, wishes),
    referral: (wishes: ReferralWishes = {}) => aWaitingCase(database, wishes),
    close: () => database.close(),
  }
}

export type CaseworkService = Awaited<ReturnType<typeof aCaseworkService>>

type ReferralWishes = { site?: number; at?: Date; form?: Parameters<typeof aReferralDocument>[0] }

/** A referral that came in and was opened, sealed as every one is. */
async function aWaitingCase({ superuser }: AnyDatabase, { site = camden, at = received, form }: ReferralWishes) {
  const document = aReferralDocument(form, anOfficersContext({ now: at }))
  const envelope = envelopeOf(document, site, at)
  const id = await as('opener', 'nobody', ({ tx }) =>
    admitReferral(tx, vault(), { document, nonce: drawNonce(), envelope, now: at }),
  )
  const { rows } = await superuser.query<{ reference: string }>('select reference from casework.cases where id = $1', [
    id,
  ])
  return { id, reference: rows[0]!.reference, dueAt: firstContactDue(at, firstContactClocks.community) }
}

function envelopeOf({ route }: ReferralDocument, siteId: number, at: Date) {
  return {
    id: '0',
    idempotencyKey: Buffer.alloc(32),
    siteId,
    pathway: route === 'custody' ? ('custody' as const) : ('community' as const),
    receivedOn: at.toISOString().slice(0, 10),
    sealedReferral: Buffer.alloc(0),
  }
}

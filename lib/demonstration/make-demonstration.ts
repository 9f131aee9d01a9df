import { randomUUID } from 'node:crypto'
import type { Visitor } from '@/db/as'
import { closeCase } from '../cases/close-case'
import { takeCase } from '../cases/take-case'
import { recordContact } from '../contacts/record-contact'
import { drawNonce, nonceToText, referenceOf } from '../vault/reference'
import { vault } from '../vault/vault'
import { openNextEnvelope } from '../referrals/open-next-envelope'
import { submitReferral } from '../referrals/submit-referral'
import { signInWithPassword } from '../account/sign-in'
import { cast, demonstrationPassword, type CastEmail } from './cast'
import { plannedContacts } from './contacts'
import { atWork, plots, type Ending, type Plot } from './plot'
import { seededRandom, type Random } from './random'
import { referralForm } from './referral-form'

type Visitors = Map<CastEmail, Visitor>

/**
 * Fills an empty database with invented young people, through the same use cases that real ones come by, so that all
 * of it is really sealed, opened and audited. The same on every machine, but for keys, references and today's date.
 */
export async function makeDemonstration(now: Date) {
  const random = seededRandom(20190401)
  const visitors = await signInCast()
  for (const [index, plot] of plots(now, random).entries()) {
    const reference = await refer(index, plot, visitors, random)
    if (plot.ending.kind !== 'waiting') await workOn(reference, plot, plot.ending, now, visitors, random)
  }
}

async function signInCast(): Promise<Visitors> {
  const visitors: Visitors = new Map()
  for (const { email, role } of cast) {
    if (role !== 'officer' && role !== 'specialist') continue
    const session = await signInWithPassword(email, demonstrationPassword)
    if (!session) throw new Error(`Nobody could sign in as ${email}`)
    visitors.set(email, { session: session.token })
  }
  return visitors
}

async function refer(index: number, { arrival }: Plot, visitors: Visitors, random: Random): Promise<string> {
  const nonce = drawNonce()
  const officer = visitors.get(arrival.route === 'custody' ? 'custody@divert.example' : 'officer@divert.example')!
  const form = referralForm(index, arrival, random, nonceToText(nonce))
  await submitReferral(officer, form, () => arrival.at)
  await openNextEnvelope(vault(), () => new Date(+arrival.at + 3_000))
  return referenceOf(nonce)
}

async function workOn(
  reference: string,
  { arrival }: Plot,
  ending: Exclude<Ending, { kind: 'waiting' }>,
  now: Date,
  visitors: Visitors,
  random: Random,
) {
  const specialist = visitors.get(ending.email)!
  const takenAt = atWork(arrival.at, random.chance(0.2) ? 1 : 0, random)
  await takeCase(specialist, { reference, version: 1 }, () => takenAt)
  const contacts = plannedContacts(takenAt, ending, now, random)
  for (const { at, ...contact } of contacts) {
    const input = { reference, requestId: randomUUID(), happenedOn: '', happenedAt: '', ...contact }
    await recordContact(specialist, input, () => at)
  }
  if (ending.kind === 'closed') {
    const met = contacts.some(({ outcome }) => outcome === 'met' || outcome === 'spoke_interested')
    const reason = met
      ? random.pick(['goals_met', 'moved_on', 'needs_met_another_way', 'chose_to_stop'] as const)
      : 'not_reached'
    const closedAt = new Date(+(contacts.at(-1)?.at ?? takenAt) + 3_600_000)
    // Taking it and each contact moved the version on by one.
    await closeCase(specialist, { reference, version: 2 + contacts.length, reason, note: '' }, () => closedAt)
  }
}

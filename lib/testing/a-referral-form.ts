import { servedBoroughs } from '@/db/words/places'
import { parseReferral, type ReferralContext } from '@/lib/referrals/input'
import { officerRoutes, specialistRoutes, type ReferralDocument } from '@/lib/referrals/model'

type Form = Record<string, unknown>

/** A posted form that holds, as a browser sends it: an officer on a street, and Jordan, who said yes. */
export function aReferralForm(overrides: Form = {}): Form {
  return {
    nonce: 'A'.repeat(43),
    minutes: '1.2',
    reasons: ['wants_activities', 'trouble_at_school'],
    reasonNote: '',
    route: 'community',
    setting: 'street',
    borough: 'E09000019',
    language: 'english',
    choice: 'yes',
    whoSees: 'coach_team',
    sayingNo: 'nothing_changes',
    calledName: 'Jordan',
    lastName: 'Okafor',
    birthDay: '3',
    birthMonth: '2',
    birthYear: '2011',
    phone: 'with_me',
    phoneNumber: '07700 900 123',
    safeTo: 'text',
    bestTime: 'After 4pm',
    dontMention: 'The police',
    present: 'officer',
    interests: ['football', 'music_production'],
    freeTimes: ['weekday_after_4', 'saturday'],
    wants: 'A coach, and a place to play',
    readBack: 'yes',
    ...overrides,
  }
}

export function anOfficersContext(overrides: Partial<ReferralContext> = {}): ReferralContext {
  return {
    now: new Date('2026-11-19T16:42:00Z'),
    by: 'officer',
    routes: officerRoutes,
    boroughs: servedBoroughs,
    officerToken: 'token',
    ...overrides,
  }
}

export function aSpecialistsContext(overrides: Partial<ReferralContext> = {}): ReferralContext {
  return anOfficersContext({ by: 'specialist', routes: specialistRoutes, officerToken: null, ...overrides })
}

export function aReferralDocument(form: Form = {}, context: ReferralContext = anOfficersContext()): ReferralDocument {
  const outcome = parseReferral(aReferralForm(form), context)
  if (outcome.kind !== 'send') throw new Error(`This form is not sent: ${JSON.stringify(outcome)}`)
  return outcome.document
}

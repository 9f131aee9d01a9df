import { interests } from '@/db/words/interests'
import { freeTimes, reasons, type Reason } from '@/db/words/referrals'
import { perceivedEthnicities } from '@/db/words/ethnicities'
import { nameOf } from './names'
import type { Random } from './random'

export type Arrival = { at: Date; route: 'community' | 'custody'; borough: string }

const wants = [
  'Something to do that is not the estate',
  'A coach who knows about music',
  'To get back into football',
  'Somebody to talk to who is not school',
  'Help finding a Saturday job',
  '',
]

const notes = [
  'Was on their own at the bus station late. Polite, keen on boxing.',
  'Has stopped going to training since the summer.',
  'Asked whether there is anything to do at weekends.',
  '',
  '',
]

const safeWays = [
  ['text'],
  ['text', 'call'],
  ['call', 'voicemail'],
  ['text', 'ask_by_name'],
  ['text', 'call', 'voicemail'],
]

/** What is typed into the referral form for one invented young person: a posted form, read back and confirmed. */
export function referralForm(index: number, { at, route, borough }: Arrival, random: Random, nonce: string) {
  const why = random.some<Reason>(
    reasons.filter((reason) => reason !== 'something_else'),
    1,
    3,
  )
  return {
    nonce,
    minutes: String(random.between(8, 25) / 10),
    route,
    setting:
      route === 'custody' ? 'custody' : random.pick(['street', 'school', 'youth_venue', 'transport', 'event', 'home']),
    borough,
    reasons: why,
    reasonNote: random.pick(notes),
    ...(random.chance(0.7) ? { perceivedEthnicity: random.pick(perceivedEthnicities) } : {}),
    ...language(random),
    choice: 'yes',
    whoSees: 'coach_team',
    sayingNo: 'nothing_changes',
    ...nameOf(index, random),
    pronouns: random.pick(['he/him', 'she/her', 'they/them', '', '']),
    ...age(random, at),
    ...reach(random, route),
    present:
      route === 'custody'
        ? ['officer', random.pick(['appropriate_adult', 'solicitor', 'nurse'])]
        : [random.pick(['officer', 'parent_or_carer'])],
    interests: random.some(interests, 0, 4),
    freeTimes: random.some(freeTimes, 1, 3),
    wants: random.pick(wants),
    readBack: 'yes',
  }
}

function language(random: Random) {
  if (random.chance(0.06))
    return { language: 'other', languageOther: random.pick(['Somali', 'Turkish', 'Portuguese', 'Bengali']) }
  return { language: random.chance(0.05) ? 'reading_is_hard' : 'english' }
}

function age(random: Random, at: Date) {
  if (random.chance(0.04)) return { howOld: 'not_known' }
  if (random.chance(0.1)) return { howOld: 'roughly', ageBand: random.pick(['12_14', '15_16', '17', '18_20']) }
  const years = random.pick([
    10, 11, 12, 13, 13, 14, 14, 14, 15, 15, 15, 15, 16, 16, 16, 17, 17, 18, 19, 20, 21, 22, 24,
  ])
  return {
    howOld: 'birth_date',
    birthDay: String(random.between(1, 28)),
    birthMonth: String(random.between(1, 12)),
    birthYear: String(at.getUTCFullYear() - years - 1),
  }
}

function reach(random: Random, route: Arrival['route']) {
  const number = `07700 900${String(random.between(0, 999)).padStart(3, '0')}`
  if (route === 'custody' && random.chance(0.5)) {
    const carer = {
      otherWays: ['parent_or_carer'],
      carerName: random.pick(['Mum', 'Dad', 'Nan', 'Auntie']),
      carerPhone: number,
    }
    return random.chance(0.8)
      ? { phone: 'police_have_it', ...carer }
      : { phone: 'lost', otherWays: ['i_will_contact_you'] }
  }
  if (random.chance(0.08)) return { phone: 'none', otherWays: ['school'], school: 'Form tutor, Acorn Park School' }
  return {
    phone: 'with_me',
    phoneNumber: number,
    safeTo: random.pick(safeWays),
    bestTime: random.pick(['after 4pm', 'evenings', 'lunchtime', '']),
    dontMention: random.pick(['the police', '', '']),
  }
}

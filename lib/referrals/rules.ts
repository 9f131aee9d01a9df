import { boroughs, type Borough } from '@/db/words/places'
import type { Route } from '@/db/words/referrals'
import { boroughNames } from '@/lib/places/model'
import type { ReadAnswers } from './read-answers'
import type { ReferralErrors, ReferralField } from './steps'

export type ReferralContext = {
  /** The moment of sending: it becomes `sealedAt`, and ages are reckoned on its London day. */
  now: Date
  by: 'officer' | 'specialist'
  routes: readonly Route[]
  /** Where the service works. */
  boroughs: readonly Borough[]
  officerToken: string | null
}

type Rule = (answers: ReadAnswers, context: ReferralContext) => ReferralErrors

const unless = (holds: boolean, field: ReferralField, message: string): ReferralErrors =>
  holds ? {} : { [field]: message }

/** What holds between answers, apart from age and ways to reach. An answer that could not be read breaks no rule. */
const rules: readonly Rule[] = [
  ({ route }, { routes }) => unless(route === '' || routes.includes(route), 'route', 'Choose how this came about'),

  ({ borough }, context) => boroughErrors(borough, context.boroughs),

  ({ cameFrom }, { by }) => unless(by === 'officer' || cameFrom !== '', 'cameFrom', 'Choose where this came from'),

  ({ way }, { by }) =>
    unless(by === 'officer' || (way !== '' && way !== 'own_hand'), 'way', 'Choose how they said yes'),

  ({ reasons, reasonNote, takenOut }) => {
    const named = reasonNote !== '' || takenOut.includes('reason_note') || takenOut.includes('something_else')
    return unless(named || !reasons.includes('something_else'), 'reasonNote', 'Say what else, in a few words')
  },

  ({ language, languageOther }) =>
    unless(language !== 'other' || languageOther !== '', 'languageOther', 'Tell us which language'),

  ({ whoSees }) =>
    unless(
      whoSees === '' || whoSees === 'coach_team',
      'whoSees',
      "Not quite. Your coach's team sees it. Once it is sent, the police can't open it here. Have another go",
    ),

  ({ sayingNo }) =>
    unless(
      sayingNo === '' || sayingNo === 'nothing_changes',
      'sayingNo',
      'Not quite. If you say no, nothing changes and it is not written down. Have another go',
    ),

  ({ present }) =>
    unless(
      present.length < 2 || !present.includes('nobody_else'),
      'present',
      'Pick who is with you, or "Nobody else", not both',
    ),
]

export function brokenRules(answers: ReadAnswers, context: ReferralContext): ReferralErrors {
  return Object.assign({}, ...rules.map((rule) => rule(answers, context))) as ReferralErrors
}

function boroughErrors(borough: string, served: readonly Borough[]): ReferralErrors {
  if (borough === '' || served.some((code) => code === borough)) return {}
  const known = borough === 'elsewhere' || boroughs.some((code) => code === borough)
  if (!known) return { borough: 'Choose the borough where they live' }
  return {
    borough: `We only work in ${boroughNames(served)}, so we can't take this here. Their own council's early help team can`,
  }
}

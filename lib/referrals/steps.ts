/** The form's parts in order, with the fields of each. One form; script shows it part by part. */
export const referralSteps = {
  why: ['reasons', 'reasonNote'],
  where: ['route', 'setting', 'borough', 'perceivedEthnicity', 'cameFrom', 'fromWhom', 'way'],
  language: ['language', 'languageOther'],
  choice: ['choice'],
  checks: ['whoSees', 'sayingNo'],
  you: ['calledName', 'lastName', 'pronouns', 'howOld', 'birthDay', 'birthMonth', 'birthYear', 'ageBand'],
  reach: [
    'phone',
    'phoneNumber',
    'safeTo',
    'bestTime',
    'otherAnswers',
    'dontMention',
    'otherWays',
    'carerName',
    'carerPhone',
    'worker',
    'school',
    'solicitor',
    'letterAddress',
    'visitPlace',
    'otherNumberWhose',
    'otherNumber',
  ],
  present: ['present'],
  likes: ['interests', 'interestOther', 'freeTimes', 'wants'],
  read_back: ['takenOut', 'readBack'],
} as const

export type ReferralStep = keyof typeof referralSteps
export type ReferralField = (typeof referralSteps)[ReferralStep][number] | 'nonce' | 'minutes'
export type ReferralErrors = Record<string, string>

/** The errors that belong to one part, so that a part can be checked before the next is shown. */
export function errorsOfStep(step: ReferralStep, errors: ReferralErrors): ReferralErrors {
  const fields: readonly string[] = referralSteps[step]
  return Object.fromEntries(Object.entries(errors).filter(([field]) => fields.includes(field)))
}

import type { DateKey } from '@/lib/london-time'
import { yearsOn } from './age'
import { readBirthDate } from './birth-date'
import type { StatedAge } from './document'
import type { ReadAnswers } from './read-answers'
import type { ReferralErrors } from './steps'

type AgeAnswers = Pick<ReadAnswers, 'howOld' | 'birthDay' | 'birthMonth' | 'birthYear' | 'ageBand'>

/** Their age as they gave it. Without script nobody has to say how they are answering: what is filled in says it. */
export function readAge(answers: AgeAnswers, today: DateKey): { age: StatedAge } | { errors: ReferralErrors } {
  const typedDate = answers.birthDay !== '' || answers.birthMonth !== '' || answers.birthYear !== ''
  const how = answers.howOld || (typedDate ? 'birth_date' : answers.ageBand ? 'roughly' : '')
  if (how === 'not_known') return { age: { how } }
  if (how === 'roughly') {
    return answers.ageBand
      ? { age: { how, band: answers.ageBand } }
      : { errors: { ageBand: 'Pick roughly how old you are' } }
  }
  if (how === '') return { errors: { birthDay: 'Tell us when you were born, or roughly how old you are' } }
  const read = readBirthDate(answers, today)
  return 'birthDate' in read ? { age: { how, birthDate: read.birthDate } } : { errors: { [read.field]: read.message } }
}

/** Under 10: for children's services, never taken here. */
export function isUnderTen(age: StatedAge, today: DateKey): boolean {
  const years = yearsOn(age, today)
  return years === null ? age.how === 'roughly' && age.band === 'under_10' : years < 10
}

import * as z from 'zod/mini'
import { perceivedEthnicities } from '@/db/words/ethnicities'
import { interests } from '@/db/words/interests'
import * as words from '@/db/words/referrals'
import { cleanLine, cleanText } from '@/lib/clean-text'
import { limits } from './limits'

const tooLong = (max: number) => `Use ${max} characters or fewer`
const line = (max: number) =>
  z.string('Enter this as words').check(z.overwrite(cleanLine), z.maxLength(max, tooLong(max)))
const lines = (max: number) =>
  z.string('Enter this as words').check(z.overwrite(cleanText), z.maxLength(max, tooLong(max)))
const oneOf = <const Codes extends readonly string[]>(codes: Codes, message: string) => z.enum(codes, message)
const maybeOneOf = <const Codes extends readonly string[]>(codes: Codes) =>
  z.enum([...codes, ''] as [...Codes, ''], 'Choose one from the list')
const someOf = <const Codes extends readonly string[]>(codes: Codes, needed?: string) =>
  z.array(z.enum(codes, 'Choose from the list'), 'Choose from the list').check(
    z.overwrite((chosen) => [...new Set(chosen)]),
    ...(needed ? [z.minLength(1, needed)] : []),
  )

/** A phone number as typed: longer than the number itself, for spaces and brackets. Made E.164 where it is used. */
const typedPhone = line(30)

export const takeOutValues = [...words.reasons, 'reason_note', 'perceived_ethnicity'] as const

/**
 * Every control of the form, read by itself; rules between them are in `rules.ts`. What is left out arrives as '' or [].
 */
export const referralFields = {
  reasons: someOf(words.reasons, 'Tick at least one reason'),
  reasonNote: lines(limits.reasonNote),

  route: oneOf(words.routes, 'Choose how this came about'),
  setting: oneOf(words.settings, 'Choose where you met'),
  borough: z.string('Choose the borough where they live').check(z.minLength(1, 'Choose the borough where they live')),
  perceivedEthnicity: maybeOneOf(perceivedEthnicities),
  cameFrom: maybeOneOf(words.cameFrom),
  fromWhom: line(limits.fromWhom),
  way: maybeOneOf(words.consentWays),

  language: oneOf(words.languageChoices, 'Choose what is best for you'),
  languageOther: line(limits.languageOther),

  choice: oneOf(words.choices, 'Choose Yes, No thanks or Not now'),

  whoSees: oneOf(words.whoSeesAnswers, 'Pick an answer. You can look back at what we said'),
  sayingNo: oneOf(words.sayingNoAnswers, 'Pick an answer. You can look back at what we said'),

  calledName: line(limits.calledName).check(z.minLength(1, 'Tell us what you like to be called')),
  lastName: line(limits.lastName),
  pronouns: line(limits.pronouns),
  howOld: maybeOneOf(words.howOld),
  birthDay: line(10),
  birthMonth: line(10),
  birthYear: line(10),
  ageBand: maybeOneOf(words.ageBands),

  phone: oneOf(words.phones, 'Tell us if you have your phone with you'),
  phoneNumber: typedPhone,
  safeTo: someOf(words.safeTo),
  bestTime: line(limits.bestTime),
  otherAnswers: line(limits.otherAnswers),
  dontMention: line(limits.dontMention),
  otherWays: someOf(words.otherWays),
  carerName: line(limits.wayName),
  carerPhone: typedPhone,
  worker: line(limits.wayDetail),
  school: line(limits.wayDetail),
  solicitor: line(limits.wayDetail),
  letterAddress: lines(limits.letterAddress),
  visitPlace: line(limits.wayDetail),
  otherNumberWhose: line(limits.wayName),
  otherNumber: typedPhone,

  present: someOf(words.present, 'Tell us who is with you, or pick "Nobody else"'),

  interests: someOf(interests),
  interestOther: line(limits.interestOther),
  freeTimes: someOf(words.freeTimes),
  wants: lines(limits.wants),

  takenOut: someOf(takeOutValues),
  readBack: maybeOneOf(['yes']),

  nonce: z
    .string('This page has lost its number. Send it again')
    .check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'This page has lost its number. Send it again')),
  // Measured by script, so nobody can put it right by hand: what does not read as minutes counts as not measured.
  minutes: z.unknown(),
  // Set by the page, and asked of nobody.
  wording: z.unknown(),
} as const

type Fields = typeof referralFields
export type Answers = { [Name in keyof Fields]: z.output<Fields[Name]> }

export const manyFields: readonly string[] = [
  'reasons',
  'safeTo',
  'otherWays',
  'present',
  'interests',
  'freeTimes',
  'takenOut',
]

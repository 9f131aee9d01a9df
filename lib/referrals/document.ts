import * as z from 'zod/mini'
import { perceivedEthnicities } from '@/db/words/ethnicities'
import { interests } from '@/db/words/interests'
import { boroughs } from '@/db/words/places'
import * as words from '@/db/words/referrals'
import { isDateKey } from '@/lib/london-time'
import { limits } from './limits'

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const optionalText = (max: number) => z.nullable(text(max))
const someOf = <const Codes extends readonly string[]>(codes: Codes) =>
  z.array(z.enum(codes)).check(z.refine((chosen) => new Set(chosen).size === chosen.length))
const e164 = z.string().check(z.regex(/^\+[1-9]\d{7,14}$/))
const yearMonthDay = z.string().check(z.refine(isDateKey))

const age = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('birth_date'), birthDate: yearMonthDay }),
  z.strictObject({ how: z.literal('roughly'), band: z.enum(words.ageBands) }),
  z.strictObject({ how: z.literal('not_known') }),
])

const source = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('officer') }),
  z.strictObject({
    by: z.literal('specialist'),
    cameFrom: z.enum(words.cameFrom),
    fromWhom: optionalText(limits.fromWhom),
  }),
])

/** One other way to reach somebody; which of the three parts is filled depends on the way. */
const wayToReach = z.strictObject({
  way: z.enum(words.otherWays),
  name: optionalText(limits.wayName),
  phone: z.nullable(e164),
  detail: optionalText(limits.letterAddress),
})

/**
 * What is inside an envelope. The device that seals it and the opener that opens it share this one shape; the
 * opener checks with it before it believes anything. A changed shape is a new number in `form`, kept beside the old.
 */
export const referralDocument = z.strictObject({
  form: z.literal(1),
  nonce: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  /** When it was sealed, UTC, by the clock of whoever sealed it. */
  sealedAt: z.iso.datetime(),
  /** Sealed and signed at sign-in: officer, site, issued. Without it, or if it does not verify: "stated, not confirmed". */
  officerToken: z.nullable(z.string().check(z.regex(/^[A-Za-z0-9_.~-]+$/), z.maxLength(limits.officerToken))),
  /** From opening the form to handing the phone over, to a tenth; null when it could not be measured. */
  minutes: z.nullable(z.number().check(z.gte(0), z.lte(600))),
  source,
  route: z.enum(words.routes),
  setting: z.enum(words.settings),
  borough: z.enum(boroughs),
  /** May be empty: the young person can take any of them out. */
  reasons: someOf(words.reasons),
  reasonNote: optionalText(limits.reasonNote),
  perceivedEthnicity: z.nullable(z.enum(perceivedEthnicities)),
  language: z.strictObject({
    choice: z.enum(words.languageChoices),
    other: optionalText(limits.languageOther),
  }),
  consent: z.strictObject({
    saidYes: z.literal(true),
    /** Which version of the words was read. */
    wording: z.string().check(z.regex(/^contact-[1-9]\d{0,3}$/)),
    way: z.enum(words.consentWays),
    present: someOf(words.present),
  }),
  person: z.strictObject({
    calledName: text(limits.calledName),
    lastName: optionalText(limits.lastName),
    pronouns: optionalText(limits.pronouns),
    age,
  }),
  reach: z.strictObject({
    phone: z.enum(words.phones),
    phoneNumber: z.nullable(e164),
    safeTo: someOf(words.safeTo),
    bestTime: optionalText(limits.bestTime),
    otherAnswers: optionalText(limits.otherAnswers),
    dontMention: optionalText(limits.dontMention),
    otherWays: z.array(wayToReach).check(z.maxLength(words.otherWays.length)),
  }),
  likes: z.strictObject({
    interests: someOf(interests),
    interestOther: optionalText(limits.interestOther),
    freeTimes: someOf(words.freeTimes),
    wants: optionalText(limits.wants),
  }),
})

export type ReferralDocument = z.infer<typeof referralDocument>
export type Reach = ReferralDocument['reach']
export type WayToReach = Reach['otherWays'][number]
export type StatedAge = ReferralDocument['person']['age']

import { describe, expect, it } from 'vitest'
import { interests } from '@/db/words/interests'
import { cameFrom, freeTimes, otherWays, present, reasons, safeTo } from '@/db/words/referrals'
import { aReferralDocument, anOfficersContext, aSpecialistsContext } from '@/lib/testing/a-referral-form'
import { referralDocument } from './document'
import { envelopeRoom, limits } from './limits'

const fill = (unit: string, max: number) =>
  unit.repeat(Math.ceil(max / unit.length)).slice(0, max - (max % unit.length))
const bytesOf = (document: unknown) => new TextEncoder().encode(JSON.stringify(document)).length
const longest = (codes: readonly string[]) => [...codes].sort((a, b) => b.length - a.length)[0]

/** Everything at its longest: every box full, every list ticked. */
function fullForm(unit: string) {
  const text = (name: keyof typeof limits) => fill(unit, limits[name])
  return {
    reasons,
    minutes: '599.9',
    reasonNote: text('reasonNote'),
    perceivedEthnicity: 'IC9',
    cameFrom: longest(cameFrom),
    fromWhom: text('fromWhom'),
    way: 'in_person',
    language: 'other',
    languageOther: text('languageOther'),
    calledName: text('calledName'),
    lastName: text('lastName'),
    pronouns: text('pronouns'),
    phone: 'with_me',
    phoneNumber: '+999999999999999',
    safeTo,
    bestTime: text('bestTime'),
    otherAnswers: text('otherAnswers'),
    dontMention: text('dontMention'),
    otherWays,
    carerName: text('wayName'),
    carerPhone: '+999999999999999',
    worker: text('wayDetail'),
    school: text('wayDetail'),
    solicitor: text('wayDetail'),
    letterAddress: text('letterAddress'),
    visitPlace: text('wayDetail'),
    otherNumberWhose: text('wayName'),
    otherNumber: '+999999999999999',
    present: present.filter((who) => who !== 'nobody_else'),
    interests,
    interestOther: text('interestOther'),
    freeTimes,
    wants: text('wants'),
  }
}

describe('a referral fits its envelope with every field full', () => {
  const longToken = anOfficersContext({ officerToken: 'x'.repeat(limits.officerToken) })
  it.each([
    ['4-byte characters', '😀'],
    ['the widest characters', '語'],
    ['4-byte and 3-byte characters', '😀語'],
    ['characters that JSON escapes', '"'],
    ['backslashes', '\\'],
    ['line breaks', '語\n'],
    ['controls, which are taken out', '語\u0001'],
    ['halves of characters, which are taken out', '語\ud83d'],
    ['separators that some writers escape', '語\u2028'],
  ])('of %s', (_, unit) => {
    expect(bytesOf(aReferralDocument(fullForm(unit), longToken))).toBeLessThanOrEqual(envelopeRoom)
    expect(bytesOf(aReferralDocument(fullForm(unit), aSpecialistsContext()))).toBeLessThanOrEqual(envelopeRoom)
  })
})

describe('the opener believes nothing else', () => {
  const document = aReferralDocument()
  it.each([
    ['another form', { form: 2 }],
    ['no yes', { consent: { ...document.consent, saidYes: false } }],
    ['another field', { crimeNumber: '1' }],
    [
      'a day that does not exist',
      { person: { ...document.person, age: { how: 'birth_date', birthDate: '2011-02-30' } } },
    ],
    ['a number that is none', { reach: { ...document.reach, phoneNumber: '07700 900123' } }],
    ['a reason twice', { reasons: ['drugs', 'drugs'] }],
    ['an empty name', { person: { ...document.person, calledName: '' } }],
  ])('%s is refused', (_, change) => {
    expect(referralDocument.safeParse({ ...document, ...change }).success).toBe(false)
  })

  it('survives being written and read', () => {
    expect(referralDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })
})

import { describe, expect, it } from 'vitest'
import { aReferralForm, anOfficersContext, aSpecialistsContext } from '@/lib/testing/a-referral-form'
import { formRecord, parseReferral } from './input'
import { errorsOfStep } from './model'

const officer = anOfficersContext()
const parse = (form: Record<string, unknown>, context = officer) => parseReferral(aReferralForm(form), context)
const errorsOf = (form: Record<string, unknown>, context = officer) => {
  const outcome = parse(form, context)
  return outcome.kind === 'errors' ? outcome.errors : {}
}

describe('a referral that holds', () => {
  it('is sent as what they said, and nothing else', () => {
    expect(parse({})).toEqual({
      kind: 'send',
      document: {
        form: 1,
        nonce: 'A'.repeat(43),
        sealedAt: '2026-11-19T16:42:00.000Z',
        officerToken: 'token',
        minutes: 1.2,
        source: { by: 'officer' },
        route: 'community',
        setting: 'street',
        borough: 'E09000019',
        reasons: ['wants_activities', 'trouble_at_school'],
        reasonNote: null,
        perceivedEthnicity: null,
        language: { choice: 'english', other: null },
        consent: { saidYes: true, wording: 'contact-1', way: 'own_hand', present: ['officer'] },
        person: {
          calledName: 'Jordan',
          lastName: 'Okafor',
          pronouns: null,
          age: { how: 'birth_date', birthDate: '2011-02-03' },
        },
        reach: {
          phone: 'with_me',
          phoneNumber: '+447700900123',
          safeTo: ['text'],
          bestTime: 'After 4pm',
          otherAnswers: null,
          dontMention: 'The police',
          otherWays: [],
        },
        likes: {
          interests: ['football', 'music_production'],
          interestOther: null,
          freeTimes: ['weekday_after_4', 'saturday'],
          wants: 'A coach, and a place to play',
        },
      },
    })
  })

  it('is not sent before it was read back', () => {
    expect(parse({ readBack: undefined })).toMatchObject({ kind: 'read_back', document: { form: 1 } })
  })

  it('leaves out what the young person takes out, the note and the ethnicity included', () => {
    const outcome = parse({
      reasonNote: 'Stopped going to football',
      perceivedEthnicity: 'IC3',
      takenOut: ['wants_activities', 'trouble_at_school', 'reason_note', 'perceived_ethnicity'],
    })
    expect(outcome).toMatchObject({
      kind: 'send',
      document: { reasons: [], reasonNote: null, perceivedEthnicity: null },
    })
  })

  it('from a specialist says who it came from and how they said yes', () => {
    const added = {
      perceivedEthnicity: 'IC3',
      cameFrom: 'school',
      fromWhom: 'Ms Reed, Highbury',
      way: 'by_phone',
      route: 'partner',
    }
    expect(parse(added, aSpecialistsContext())).toMatchObject({
      kind: 'send',
      document: {
        officerToken: null,
        minutes: null,
        perceivedEthnicity: null,
        source: { by: 'specialist', cameFrom: 'school', fromWhom: 'Ms Reed, Highbury' },
        consent: { way: 'by_phone' },
      },
    })
    expect(errorsOf({}, aSpecialistsContext())).toEqual({
      cameFrom: 'Choose where this came from',
      way: 'Choose how they said yes',
    })
  })

  it('does not wait for a measure that no one can put right', () => {
    for (const minutes of [undefined, '', 'ages', '9999', '-1', ['1', '2']]) {
      expect(parse({ minutes })).toMatchObject({ kind: 'send', document: { minutes: null } })
    }
  })
})

describe('nothing is kept', () => {
  it.each(['no', 'not_now'])('after %s, whatever else the form holds', (choice) => {
    expect(parse({ choice })).toEqual({ kind: 'nothing_kept', why: choice })
    expect(parseReferral({ choice, hostile: 'x', calledName: 7 }, officer)).toEqual({
      kind: 'nothing_kept',
      why: choice,
    })
  })

  it('of a child under 10, by birth date or roughly, even with other answers missing', () => {
    const underTen = { kind: 'nothing_kept', why: 'under_ten' }
    expect(parse({ birthDay: '20', birthMonth: '11', birthYear: '2016' })).toEqual(underTen)
    expect(parse({ howOld: 'roughly', ageBand: 'under_10', phone: undefined })).toEqual(underTen)
    expect(parse({ birthDay: '19', birthMonth: '11', birthYear: '2016' }).kind).toBe('send')
  })
})

describe('what to put right', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['no reason', { reasons: undefined }, { reasons: 'Tick at least one reason' }],
    ['something else, unsaid', { reasons: 'something_else' }, { reasonNote: 'Say what else, in a few words' }],
    ['a long note', { reasonNote: 'a'.repeat(501) }, { reasonNote: 'Use 500 characters or fewer' }],
    ['another way in', { route: 'panel' }, { route: 'Choose how this came about' }],
    ['no setting', { setting: '' }, { setting: 'Choose where you met' }],
    ['no borough', { borough: '' }, { borough: 'Choose the borough where they live' }],
    ['no borough of ours', { borough: 'Hackney' }, { borough: 'Choose the borough where they live' }],
    ['no language', { language: undefined }, { language: 'Choose what is best for you' }],
    ['another language, unsaid', { language: 'other' }, { languageOther: 'Tell us which language' }],
    ['no choice', { choice: undefined }, { choice: 'Choose Yes, No thanks or Not now' }],
    ['no name', { calledName: ' \u200b\u202e ' }, { calledName: 'Tell us what you like to be called' }],
    ['no phone answer', { phone: undefined }, { phone: 'Tell us if you have your phone with you' }],
    ['nobody said to be there', { present: [] }, { present: 'Tell us who is with you, or pick "Nobody else"' }],
    [
      'nobody and somebody',
      { present: ['nobody_else', 'officer'] },
      { present: 'Pick who is with you, or "Nobody else", not both' },
    ],
    ['a lost nonce', { nonce: 'short' }, { nonce: 'This page has lost its number. Send it again' }],
    ['an answer given twice', { calledName: ['Jo', 'Jordan'] }, { calledName: 'Enter this as words' }],
    ['a strange code', { interests: ['football', 'knitting'] }, { interests: 'Choose from the list' }],
  ])('%s', (_, form, errors) => {
    expect(errorsOf(form)).toEqual(errors)
  })

  it('lives somewhere else: says where we are, and who can help', () => {
    for (const borough of ['elsewhere', 'E09000012']) {
      expect(errorsOf({ borough }).borough).toMatch(/^We only work in Camden and Islington.*early help team/)
    }
  })

  it('a wrong answer to an understanding check is explained, kindly', () => {
    expect(errorsOf({ whoSees: 'police' }).whoSees).toMatch(/^Not quite\. Your coach's team sees it/)
    expect(errorsOf({ sayingNo: 'get_in_trouble' }).sayingNo).toMatch(/^Not quite\. If you say no, nothing changes/)
  })

  it('a field that the form does not have is refused as a whole', () => {
    expect(errorsOf({ admin: 'true' })).toEqual({ form: expect.stringContaining('Start again on a clean page') })
  })

  it('an empty form says what every part needs, by part', () => {
    const outcome = parseReferral({}, officer)
    const errors = outcome.kind === 'errors' ? outcome.errors : {}
    expect(Object.keys(errorsOfStep('why', errors))).toEqual(['reasons'])
    expect(Object.keys(errorsOfStep('where', errors))).toEqual(['route', 'setting', 'borough'])
    expect(Object.keys(errorsOfStep('you', errors)).sort()).toEqual(['birthDay', 'calledName'])
    expect(Object.keys(errorsOfStep('reach', errors))).toEqual(['phone'])
    expect(errorsOfStep('likes', errors)).toEqual({})
  })
})

it('a posted form becomes a record, repeated names a list', () => {
  const data = new FormData()
  data.append('reasons', 'drugs')
  data.append('reasons', 'goes_missing')
  data.append('calledName', 'Jo')
  data.append('$ACTION_ID_1', '')
  data.append('__proto__', 'x')
  const record = formRecord(data)
  expect(Object.keys(record)).toEqual(['reasons', 'calledName', '__proto__'])
  expect(record.reasons).toEqual(['drugs', 'goes_missing'])
})

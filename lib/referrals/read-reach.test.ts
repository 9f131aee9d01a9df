import { describe, expect, it } from 'vitest'
import { otherWays } from '@/db/words/referrals'
import { aReferralForm, anOfficersContext } from '@/lib/testing/a-referral-form'
import { parseReferral } from './input'

const parse = (form: Record<string, unknown>) => parseReferral(aReferralForm(form), anOfficersContext())
const errorsOf = (form: Record<string, unknown>) => {
  const outcome = parse(form)
  return outcome.kind === 'errors' ? outcome.errors : {}
}
const noNumber = { phoneNumber: '', safeTo: [] }

describe('a phone is never required, one way is', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['a phone with no number', noNumber, { phoneNumber: 'Enter your number, or pick another way to reach you' }],
    [
      'a number with nothing safe',
      { safeTo: 'ask_by_name' },
      { safeTo: 'Tell us what is safe: a text, a call or a voicemail. Or pick another way to reach you' },
    ],
    ['no number at all', { phoneNumber: 'later' }, { phoneNumber: 'Enter a phone number, like 07700 900 123' }],
    ['no phone', { phone: 'none' }, { otherWays: 'Pick a way we can reach you, or "I\'ll contact you"' }],
    [
      'the police have it',
      { phone: 'police_have_it' },
      { otherWays: 'Pick a way we can reach you, or "I\'ll contact you"' },
    ],
  ])('%s, and no other way', (_, form, errors) => {
    expect(errorsOf(form)).toEqual(errors)
  })

  it.each(['with_me', 'police_have_it', 'lost', 'none'])('"I\'ll contact you" is enough: %s', (phone) => {
    expect(parse({ ...noNumber, phone, otherWays: 'i_will_contact_you' }).kind).toBe('send')
  })
})

describe('other ways', () => {
  it('each says what it needs', () => {
    expect(errorsOf({ otherWays })).toEqual({
      carerPhone: 'Enter a phone number, like 07700 900 123',
      worker: 'Tell us who they are and how to reach them',
      school: 'Tell us which school or college',
      solicitor: 'Tell us who your solicitor is',
      letterAddress: 'Enter the address to write to',
      visitPlace: 'Tell us where it is OK to visit',
      otherNumber: 'Enter a phone number, like 07700 900 123',
    })
  })

  it('what was typed for a way that is not ticked is not sent, nor the number of a lost phone', () => {
    const outcome = parse({
      phone: 'lost',
      otherWays: 'school',
      school: 'Highbury Grove',
      solicitor: 'Ms Reed',
      carerPhone: 'nonsense',
    })
    expect(outcome).toMatchObject({
      kind: 'send',
      document: {
        reach: { phoneNumber: null, safeTo: [], otherWays: [{ way: 'school', detail: 'Highbury Grove' }] },
      },
    })
    expect(JSON.stringify(outcome)).not.toMatch(/900123|Reed|nonsense/)
  })
})

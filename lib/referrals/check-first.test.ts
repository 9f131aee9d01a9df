import { expect, it } from 'vitest'
import { aReferralDocument } from '@/lib/testing/a-referral-form'
import { checkFirst } from './check-first'

const sixteen = { birthYear: '2010' }

it.each<[string, Record<string, unknown>, string[]]>([
  ['16, plain', sixteen, []],
  ['15, alone', {}, ['no_agreed_adult']],
  ['15, a parent there', { present: ['officer', 'parent_or_carer'] }, []],
  ['15, a parent to ring', { otherWays: 'parent_or_carer', carerPhone: '07700900124' }, []],
  ['15 or 16', { howOld: 'roughly', ageBand: '15_16' }, ['no_agreed_adult']],
  ['not known', { howOld: 'not_known' }, ['age_not_known']],
  ['a social worker there', { ...sixteen, present: 'social_worker' }, ['in_care']],
  ['groomed', { ...sixteen, reasons: 'being_groomed' }, ['safety']],
  ['will get in touch themselves', { ...sixteen, phone: 'none', otherWays: 'i_will_contact_you' }, ['no_safe_way']],
  ['another language', { ...sixteen, language: 'other', languageOther: 'Somali' }, ['interpreter']],
  [
    'much at once, in a steady order',
    { reasons: 'county_lines', phone: 'lost', otherWays: 'i_will_contact_you', present: 'interpreter' },
    ['no_agreed_adult', 'safety', 'no_safe_way', 'interpreter'],
  ],
])('%s', (_, form, reasons) => {
  expect(checkFirst(aReferralDocument(form))).toEqual(reasons)
})

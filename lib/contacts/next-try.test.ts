import { expect, test } from 'vitest'
import { aReferralDocument } from '../testing/a-referral-form'
import { safeChannels, suggestNextTry } from './next-try'

const reach = (form: Record<string, unknown> = {}) => aReferralDocument(form).reach
const friday = new Date('2026-11-20T10:00:00Z')

test('what is suggested is safe, and another way than the last where there is one', () => {
  const textOrCall = reach({ safeTo: ['text', 'call'] })
  expect(suggestNextTry(textOrCall, 'text', friday)).toEqual({ channel: 'call', on: '2026-11-24' })
  expect(suggestNextTry(textOrCall, 'call', friday).channel).toBe('text')
  expect(suggestNextTry(reach({ safeTo: ['text'] }), 'text', friday).channel).toBe('text')
})

test('while the police have the phone, neither call nor text is suggested', () => {
  const withCarer = reach({
    phone: 'police_have_it',
    phoneNumber: '',
    safeTo: [],
    otherWays: ['parent_or_carer'],
    carerName: 'Dee',
    carerPhone: '07700 900 555',
  })
  expect(safeChannels(withCarer)).toEqual(['through_parent_or_carer'])
  const none = reach({ phone: 'police_have_it', phoneNumber: '', safeTo: [], otherWays: ['i_will_contact_you'] })
  expect(suggestNextTry(none, null, friday).channel).toBeNull()
})

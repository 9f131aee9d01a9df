import { describe, expect, it } from 'vitest'
import { aReferralDocument } from '@/lib/testing/a-referral-form'
import { allowedChannels, hasSafeWay, safeContactSentence, waysToReach } from './safe-contact'

const reachOf = (form: Record<string, unknown>) => aReferralDocument(form).reach
const sentence = (form: Record<string, unknown>) => safeContactSentence(reachOf(form))

describe('the safe contact sentence', () => {
  it.each<[Record<string, unknown>, string]>([
    [{}, "Text only, after 4pm. No calls, no voicemail. Don't mention the police."],
    [{ dontMention: '', bestTime: '' }, 'Text only. No calls, no voicemail.'],
    [
      { safeTo: ['text', 'call'], bestTime: 'Saturday', dontMention: "Mum doesn't know." },
      "Text or call, Saturday. No voicemail. Don't mention: Mum doesn't know.",
    ],
    [{ safeTo: ['text', 'call', 'voicemail'], bestTime: '', dontMention: '' }, 'Text, call or voicemail.'],
    [
      { safeTo: ['call', 'ask_by_name'], otherAnswers: 'Nan', dontMention: "Don't mention my brother" },
      "Call only, after 4pm. No texts, no voicemail. Ask for them by name. Someone else may answer: Nan. Don't mention my brother.",
    ],
    [
      { phone: 'police_have_it', otherWays: ['school', 'worker'], school: 'Highbury', worker: 'Dee', dontMention: '' },
      'Police have the phone: no call, text or voicemail until they say it is back. Other ways: school or college, a worker they trust.',
    ],
    [{ phone: 'none', otherWays: 'i_will_contact_you', dontMention: '' }, 'No phone. They will contact us.'],
    [
      { phone: 'lost', otherWays: 'letter', letterAddress: '1 High Street', dontMention: '' },
      'Phone lost: do not use an old number. Other ways: letter.',
    ],
    [
      { safeTo: undefined, otherWays: 'visit', visitPlace: 'The library', dontMention: '' },
      'Do not use their phone. Other ways: visit.',
    ],
  ])('%j', (form, words) => {
    expect(sentence(form)).toBe(words)
  })

  it('is said to the young person as "you"', () => {
    expect(safeContactSentence(reachOf({ dontMention: '' }), 'to_them')).toBe(
      'Text, after 4pm. No calls, no voicemail.',
    )
    const held = reachOf({ phone: 'police_have_it', otherWays: 'i_will_contact_you', dontMention: '' })
    expect(safeContactSentence(held, 'to_them')).toBe(
      'Police have your phone: no call, text or voicemail until you say it is back. You will contact us.',
    )
  })
})

describe('a phone that the police have', () => {
  it('keeps its number for later, and takes no call, text or voicemail', () => {
    const reach = reachOf({ phone: 'police_have_it', safeTo: ['text', 'call'], otherWays: 'i_will_contact_you' })
    expect(reach).toMatchObject({ phoneNumber: '+447700900123', safeTo: [] })
    expect(allowedChannels({ ...reach, safeTo: ['text', 'call', 'voicemail'] })).toEqual({
      text: false,
      call: false,
      voicemail: false,
    })
    expect(hasSafeWay(reach)).toBe(false)
  })
})

it('other ways say whom and where', () => {
  const reach = reachOf({
    otherWays: ['parent_or_carer', 'letter', 'i_will_contact_you'],
    carerName: 'Sandra',
    carerPhone: '020 7946 0123',
    letterAddress: '1 High Street\r\nLondon N7',
  })
  expect(waysToReach(reach)).toEqual([
    'Parent or carer: Sandra, 020 7946 0123',
    'Letter: 1 High Street, London N7',
    "I'll contact you",
  ])
})

import { expect, test } from 'vitest'
import { aReferralDocument } from '../testing/a-referral-form'
import { profileFrom } from './profile'
import { waysToThem } from './ways'

const ways = (form: Record<string, unknown>) => waysToThem(profileFrom(aReferralDocument(form)))
const links = (form: Record<string, unknown>) => ways(form).flatMap((way) => way.links.map(({ href }) => href))

test('only what they said is safe can be pressed', () => {
  expect(links({ safeTo: ['text'] })).toEqual(['sms:+447700900123'])
  expect(links({ safeTo: ['text', 'call'] })).toEqual(['sms:+447700900123', 'tel:+447700900123'])
  expect(links({ safeTo: ['voicemail'] })).toEqual([])
})

test.each(['police_have_it', 'lost', 'none'])('a phone that is %s cannot be pressed, and says why', (phone) => {
  const form = {
    phone,
    phoneNumber: '',
    safeTo: [],
    otherWays: ['another_number'],
    otherNumberWhose: 'Nan',
    otherNumber: '07700 900 456',
  }
  const [own, other] = ways(form)
  expect(own).toMatchObject({ links: [], detail: expect.stringMatching(/police|Lost|No phone/) })
  expect(other).toEqual({
    label: 'Another number',
    detail: 'Nan, 07700 900 456',
    links: [{ href: 'tel:+447700900456', label: 'Call' }],
  })
})

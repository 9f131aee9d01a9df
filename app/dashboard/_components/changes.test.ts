import { expect, test } from 'vitest'
import type { Totals } from '@/lib/insight/totals'
import { changeInFirstContact, changeInReferrals } from './changes'

const totals = (given: Partial<Totals>): Totals => ({
  referrals: 0,
  referralsBefore: 0,
  firstContact: { due: 0, inTime: 0 },
  firstContactBefore: { due: 0, inTime: 0 },
  waiting: 0,
  overdue: 0,
  ...given,
})

test('more or fewer referrals are neither good nor bad', () => {
  expect(changeInReferrals(totals({ referrals: 47, referralsBefore: 38 }), 'in October 2026')).toEqual({
    direction: 'up',
    tone: 'plain',
    text: '9 more than in October 2026',
  })
  expect(changeInReferrals(totals({}), 'in October 2026').text).toBe('the same as in October 2026')
})

test('a fall below the target is bad, a rise towards it good, and a fall that still meets it good', () => {
  const of = (inTime: number, before: number) =>
    changeInFirstContact(
      totals({ firstContact: { due: 100, inTime }, firstContactBefore: { due: 100, inTime: before } }),
      'before',
    )
  expect(of(89, 92)).toEqual({ direction: 'down', tone: 'bad', text: '3 points lower than before' })
  expect(of(90, 89)).toEqual({ direction: 'up', tone: 'good', text: '1 point higher than before' })
  expect(of(96, 99)?.tone).toBe('good')
})

test('nothing is compared where either side is too small', () => {
  expect(changeInFirstContact(totals({ firstContact: { due: 9, inTime: 9 } }), 'before')).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { monthsBefore, periodOf, rangeWords } from './period'

const november = new Date('2026-11-21T12:00:00Z')

describe('a period', () => {
  test('of this month is compared with the same days of the month before', () => {
    expect(periodOf('this_month', november)).toEqual({
      from: '2026-11-01',
      to: '2026-11-21',
      before: { from: '2026-10-01', to: '2026-10-21' },
      beforeWords: '1 to 21 October',
      words: '1 to 21 November 2026',
    })
  })

  test('of last month is compared with the whole month before it', () => {
    const { from, to, before, beforeWords } = periodOf('last_month', november)
    expect([from, to]).toEqual(['2026-10-01', '2026-10-31'])
    expect(before).toEqual({ from: '2026-09-01', to: '2026-09-30' })
    expect(beforeWords).toBe('in September 2026')
  })

  test.each(['three_months', 'twelve_months'] as const)('%s meets the stretch before it without a gap', (name) => {
    const { from, to, before } = periodOf(name, november)
    expect(to).toBe('2026-11-21')
    expect(new Date(`${before.to}T00:00Z`).getTime() + 86_400_000).toBe(new Date(`${from}T00:00Z`).getTime())
  })

  test('follows the London day: half past midnight in summer is already the next day', () => {
    expect(periodOf('this_month', new Date('2026-06-30T23:30:00Z')).from).toBe('2026-07-01')
  })
})

test('a shorter month gives its last day', () => {
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
  expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
  expect(monthsBefore('2028-02-29', 12)).toBe('2027-02-28')
})

test('a range names a month or a year once', () => {
  expect(rangeWords({ from: '2026-11-01', to: '2026-11-01' })).toBe('1 November 2026')
  expect(rangeWords({ from: '2026-08-22', to: '2026-11-21' })).toBe('22 Aug to 21 November 2026')
  expect(rangeWords({ from: '2025-11-22', to: '2026-11-21' })).toBe('22 November 2025 to 21 November 2026')
})

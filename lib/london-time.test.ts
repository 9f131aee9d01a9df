import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayParts,
  isDateKey,
  londonDateKey,
  londonInstant,
  londonTimeKey,
  startOfLondonDay,
  startOfLondonWeek,
} from './london-time'

const utc = (text: string) => new Date(`${text}Z`)

describe('londonInstant', () => {
  it.each([
    ['2026-11-19', '16:42', '2026-11-19T16:42:00'],
    ['2026-07-01', '00:00', '2026-06-30T23:00:00'],
    ['2026-03-29', '00:59', '2026-03-29T00:59:00'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00'],
    ['2026-10-25', '00:59', '2026-10-24T23:59:00'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00'],
    ['2026-12-31', '23:59', '2026-12-31T23:59:00'],
  ])('finds %s at %s', (day, time, instant) => {
    expect(londonInstant(day, time)).toEqual(utc(instant))
  })

  it('moves a time that the spring change skips on by an hour', () => {
    expect(londonInstant('2026-03-29', '01:30')).toEqual(utc('2026-03-29T01:30:00'))
    expect(londonTimeKey(londonInstant('2026-03-29', '01:30'))).toBe('02:30')
  })

  it('takes the first of a time that the autumn change repeats', () => {
    expect(londonInstant('2026-10-25', '01:30')).toEqual(utc('2026-10-25T00:30:00'))
  })

  it('refuses a day or a time that does not exist', () => {
    expect(() => londonInstant('2026-02-29', '10:00')).toThrow(RangeError)
    expect(() => londonInstant('2026-02-28', '24:00')).toThrow(RangeError)
  })

  it('gives back every minute of any day, except the hour that is skipped', () => {
    const minutes = fc.date({ min: utc('2024-01-01T00:00:00'), max: utc('2029-12-31T00:00:00'), noInvalidDate: true })
    fc.assert(
      fc.property(minutes, (instant) => {
        const again = londonInstant(londonDateKey(instant), londonTimeKey(instant))
        expect(londonDateKey(again)).toBe(londonDateKey(instant))
        expect(londonTimeKey(again)).toBe(londonTimeKey(instant))
      }),
    )
  })
})

describe('days', () => {
  it('a minute before midnight in summer is still that day', () => {
    expect(londonDateKey(utc('2026-06-30T22:59:59'))).toBe('2026-06-30')
    expect(londonDateKey(utc('2026-06-30T23:00:00'))).toBe('2026-07-01')
  })

  it('a day starts at London midnight on the days the clocks change', () => {
    expect(startOfLondonDay(utc('2026-03-29T12:00:00'))).toEqual(utc('2026-03-29T00:00:00'))
    expect(startOfLondonDay(utc('2026-10-25T12:00:00'))).toEqual(utc('2026-10-24T23:00:00'))
  })

  it('a week starts on Monday, also seen from Sunday night and over a clock change', () => {
    expect(startOfLondonWeek(utc('2026-11-22T23:30:00'))).toEqual(utc('2026-11-16T00:00:00'))
    expect(startOfLondonWeek(utc('2026-11-23T00:00:00'))).toEqual(utc('2026-11-23T00:00:00'))
    expect(startOfLondonWeek(utc('2026-10-25T12:00:00'))).toEqual(utc('2026-10-18T23:00:00'))
    expect(startOfLondonWeek(utc('2027-01-01T12:00:00'))).toEqual(utc('2026-12-28T00:00:00'))
  })

  it('adds days over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('knows a calendar day from text that only looks like one', () => {
    expect(isDateKey('2028-02-29')).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00', ''].some(isDateKey)).toBe(false)
    expect(dayParts('2026-11-19')).toEqual({ year: 2026, month: 11, day: 19, weekday: 4 })
  })
})

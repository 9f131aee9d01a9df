import { describe, expect, it } from 'vitest'
import {
  formatAge,
  formatCount,
  formatDate,
  formatDay,
  formatDayTime,
  formatLongDay,
  formatMonth,
  formatMonthDay,
  formatName,
  formatPhone,
  formatTime,
} from './format'

const utc = (text: string) => new Date(`${text}Z`)

describe('dates', () => {
  it('read the same in every part of the product', () => {
    const referred = utc('2026-11-19T16:42:00')
    expect(formatDayTime(referred)).toBe('Thu 19 Nov, 16:42')
    expect(formatLongDay(utc('2026-11-23T17:00:00'))).toBe('Monday 23 November')
    expect(formatDate('2011-02-03')).toBe('3 February 2011')
    expect(formatMonthDay('2026-11-16')).toBe('16 Nov')
    expect(formatMonth(referred)).toBe('November 2026')
  })

  it('September is three letters, whatever the locale data say', () => {
    expect(formatDay('2026-09-07')).toBe('Mon 7 Sep')
  })

  it.each([
    ['2026-03-29T00:59:00', 'Sun 29 Mar, 00:59'],
    ['2026-03-29T01:00:00', 'Sun 29 Mar, 02:00'],
    ['2026-10-25T00:30:00', 'Sun 25 Oct, 01:30'],
    ['2026-10-25T01:30:00', 'Sun 25 Oct, 01:30'],
    ['2026-12-31T23:59:00', 'Thu 31 Dec, 23:59'],
    ['2026-06-30T23:00:00', 'Wed 1 Jul, 00:00'],
  ])('%s UTC is %s in London', (instant, words) => {
    expect(formatDayTime(utc(instant))).toBe(words)
  })

  it('a real midnight is 00:00, never 24:00', () => {
    expect(formatTime(utc('2026-01-01T00:00:00'))).toBe('00:00')
  })

  it('another year is named, this year is not', () => {
    const now = utc('2027-01-01T00:00:00')
    expect(formatDay('2026-12-31', now)).toBe('Thu 31 Dec 2026')
    expect(formatDay('2027-01-04', now)).toBe('Mon 4 Jan')
  })
})

describe('people', () => {
  it('a name is what they gave of it', () => {
    expect(formatName({ calledName: 'Jordan', lastName: 'Okafor' })).toBe('Jordan Okafor')
    expect(formatName({ calledName: 'Jordan', lastName: null })).toBe('Jordan')
  })

  it('an age says how sure it is', () => {
    expect(formatAge({ years: 15, band: '15_16' })).toBe('15')
    expect(formatAge({ years: null, band: '12_14' })).toBe('about 12 to 14')
    expect(formatAge({ band: null })).toBe('age not known')
  })

  it.each([
    ['+447700900123', '07700 900 123'],
    ['+442079460123', '020 7946 0123'],
    ['+441174960123', '0117 496 0123'],
    ['+441614960123', '0161 496 0123'],
    ['+441632960123', '01632 960 123'],
    ['+33612345678', '+33612345678'],
  ])('%s is shown as %s', (number, shown) => {
    expect(formatPhone(number)).toBe(shown)
  })

  it('counts agree with their noun', () => {
    expect([0, 1, 3].map((count) => formatCount(count, 'try', 'tries'))).toEqual(['no tries', '1 try', '3 tries'])
  })
})

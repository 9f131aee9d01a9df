import { describe, expect, it } from 'vitest'
import { addDays, dayParts } from '@/lib/london-time'
import { bankHolidays } from './bank-holidays'
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days'

/** Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-0${month}-${String(day).padStart(2, '0')}`
}

describe('bank holidays', () => {
  it.each(Object.entries(bankHolidays))(
    '%s has eight, all on weekdays, in order, Easter where it falls',
    (year, days) => {
      const easter = easterSunday(Number(year))
      expect(days).toHaveLength(8)
      expect([...days].sort()).toEqual(days)
      expect(days.every((day) => day.startsWith(year) && ![0, 6].includes(dayParts(day).weekday))).toBe(true)
      expect(days).toEqual(expect.arrayContaining([addDays(easter, -2), addDays(easter, 1)]))
    },
  )

  it('a holiday on a weekend moves to the next weekday', () => {
    expect(isWorkingDay('2026-12-28')).toBe(false)
    expect(isWorkingDay('2027-12-24')).toBe(true)
    expect(isWorkingDay('2027-12-28')).toBe(false)
    expect(isWorkingDay('2028-01-03')).toBe(false)
  })
})

describe('working days', () => {
  it('skip the Christmas of 2026', () => {
    expect(nextWorkingDay('2026-12-24')).toBe('2026-12-29')
    expect(addWorkingDays('2026-12-24', 2)).toBe('2026-12-30')
    expect(workingDaysBetween('2026-12-24', '2027-01-04')).toBe(4)
  })

  it('skip Easter', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
  })

  it('count nothing backwards, and nothing on the same day', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0)
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(0)
    expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20')
  })
})

import { describe, expect, it } from 'vitest'
import { pathways } from '@/db/words/pathways'
import { formatDayTime, londonInstant } from '@/lib/format'
import { clockState, firstContactClocks, firstContactDue } from './first-contact'

const london = (text: string) => londonInstant(text.slice(0, 10), text.slice(11))
const due = (received: string) => formatDayTime(firstContactDue(london(received), firstContactClocks.community))

describe('first contact is due by the close of the second working day', () => {
  it.each([
    ['2026-11-19 16:42', 'Mon 23 Nov, 17:00', 'in hours on a Thursday'],
    ['2026-11-20 09:05', 'Tue 24 Nov, 17:00', 'in hours on a Friday'],
    ['2026-11-21 01:56', 'Wed 25 Nov, 17:00', 'at a weekend'],
    ['2026-11-19 16:59', 'Mon 23 Nov, 17:00', 'a minute before closing'],
    ['2026-11-19 17:00', 'Tue 24 Nov, 17:00', 'at closing'],
    ['2026-11-17 03:10', 'Thu 19 Nov, 17:00', 'before opening on a working day'],
    ['2026-12-24 16:00', 'Wed 30 Dec, 17:00', 'on Christmas Eve'],
    ['2026-12-24 18:00', 'Thu 31 Dec, 17:00', 'on Christmas Eve after closing'],
    ['2026-12-25 10:00', 'Thu 31 Dec, 17:00', 'on Christmas Day'],
    ['2026-12-31 09:00', 'Tue 5 Jan, 17:00', 'on New Year’s Eve'],
    ['2026-04-02 12:00', 'Wed 8 Apr, 17:00', 'on Maundy Thursday'],
    ['2026-04-06 12:00', 'Thu 9 Apr, 17:00', 'on Easter Monday'],
    ['2026-03-27 12:00', 'Tue 31 Mar, 17:00', 'before the clocks go forward'],
    ['2026-10-23 16:30', 'Tue 27 Oct, 17:00', 'before the clocks go back'],
    ['2026-10-25 01:30', 'Wed 28 Oct, 17:00', 'in the hour that comes twice'],
  ])('received %s: %s (%s)', (received, words) => {
    expect(due(received)).toBe(words)
  })

  it('is the same on every pathway until one agrees otherwise', () => {
    const received = london('2026-11-19 16:42')
    const dues = pathways.map((pathway) => firstContactDue(received, firstContactClocks[pathway]).getTime())
    expect(new Set(dues).size).toBe(1)
  })
})

describe('where a due time stands', () => {
  const dueAt = london('2026-11-23 17:00')
  it.each([
    ['2026-11-19 16:42', 'fine', 'due Mon 23 Nov'],
    ['2026-11-20 09:00', 'soon', 'due Mon 23 Nov'],
    ['2026-11-22 09:00', 'soon', 'due tomorrow'],
    ['2026-11-23 09:00', 'soon', 'due today'],
    ['2026-11-23 17:00', 'over', 'just over'],
    ['2026-11-24 09:00', 'over', '1 day over'],
    ['2026-11-28 09:00', 'over', '4 days over'],
  ])('seen %s it is %s: %s', (now, state, words) => {
    expect(clockState(dueAt, london(now))).toEqual({ state, words })
  })
})

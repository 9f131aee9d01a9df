import { expect, test } from 'vitest'
import { percentage, pointsBetween, share } from './model'

test('a share is a percentage from ten upwards, and a count below', () => {
  expect(share(42, 47)).toBe('89%')
  expect(share(7, 9)).toBe('7 of 9')
  expect(share(0, 0)).toBe('None due')
  expect(percentage(9, 10)).toBe(90)
})

test('points are only told between two percentages', () => {
  expect(pointsBetween({ due: 20, inTime: 18 }, { due: 10, inTime: 10 })).toBe(-10)
  expect(pointsBetween({ due: 20, inTime: 18 }, { due: 9, inTime: 9 })).toBeNull()
})

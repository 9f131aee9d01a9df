import { expect, test } from 'vitest'
import { wholeWeeks } from './weeks'

test('the week under way is left out, across the change of the clocks too', () => {
  expect(wholeWeeks(new Date('2026-10-26T09:00:00Z'), 3)).toEqual(['2026-10-05', '2026-10-12', '2026-10-19'])
  expect(wholeWeeks(new Date('2026-11-01T23:59:00Z'), 1)).toEqual(['2026-10-19'])
})

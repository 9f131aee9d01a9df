import { expect, it } from 'vitest'
import { boroughs } from '@/db/words/places'
import { boroughLabels, boroughNames } from './model'

it('codes run in the order of the names, so that a slip in either shows', () => {
  const names = boroughs.map((code) => boroughLabels[code])
  expect(names).toEqual([...names].sort())
  expect([boroughs[0], boroughs.at(-1), boroughs.length]).toEqual(['E09000002', 'E09000033', 32])
})

it('names places for a sentence', () => {
  expect(boroughNames()).toBe('Camden and Islington')
  expect(boroughNames(['E09000029', 'E09000006', 'E09000008'])).toBe('Bromley, Croydon and Sutton')
  expect(boroughNames(['E09000007'])).toBe('Camden')
})

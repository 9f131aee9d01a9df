import { expect, test } from 'vitest'
import { settleWordingInput } from './settle-wording'
import { shipped } from './shipped'
import { textsOf, wordingWith } from '../referrals/model'
import { textLabel } from './text-label'

const places = textsOf().map(([place]) => place)

test('each text has a label of its own, in plain words', () => {
  expect(textLabel('choice.points.0.title')).toBe('The choice: point 1, title')
  expect(textLabel('fairness')).toBe('Fairness')
  const labels = places.map(textLabel)
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels.filter((label) => /[_.]|[a-z][A-Z]/.test(label))).toEqual([])
})

test('a form with every text gives back the wording it began with', () => {
  const { words } = shipped('wording:contact')
  const { fromOn, ...read } = settleWordingInput.parse({ ...words, fromOn: '2026-11-19' })
  expect([fromOn, textsOf(wordingWith(read as Record<string, string>))]).toEqual(['2026-11-19', textsOf()])
})

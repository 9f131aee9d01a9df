import { expect, test } from 'vitest'
import { roleLabels, type Role } from '../account/model'
import { newsReadInput } from './input'
import { newsOf, unreadNews } from './model'
import { news } from './news'

const roles = Object.keys(roleLabels) as Role[]

test('news stand newest first, each with a key that only it has', () => {
  const days = news.map(({ on }) => on)
  expect(days).toEqual(days.toSorted().toReversed())
  const keys = news.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  // The database takes no other.
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,60}$/)
  for (const { key, on } of news) expect(key.startsWith(`${on}-`)).toBe(true)
})

test.each(roles)('a %s is told what is for everybody and for their role, and nothing else', (role) => {
  const told = newsOf(role)
  expect(told).toEqual(news.filter((entry) => told.includes(entry)))
  for (const entry of news) expect(told.includes(entry)).toBe((entry.roles ?? roles).includes(role))
})

test('an officer reads nothing of cases, accounts or shortcuts', () => {
  expect(newsOf('officer').map(({ key }) => key.slice('2026-11-22-'.length))).toEqual([
    'help',
    'second-step',
    'signed-in',
    'no-signal',
  ])
})

test('unread is what came after the entry that was read last, of the role’s own', () => {
  const keys = news.map(({ key }) => key)
  expect(unreadNews('specialist', null)).toBe(newsOf('specialist').length)
  expect(unreadNews('specialist', keys[0]!)).toBe(0)
  expect(unreadNews('specialist', keys[1]!)).toBe(1)
  // Somebody whose role has changed since has read an entry that is not theirs any more.
  expect(unreadNews('officer', '2026-11-22-settings')).toBe(1)
  expect(unreadNews('officer', 'an entry that was taken out')).toBe(newsOf('officer').length)
})

test('only an entry that there is can be the newest that was read', () => {
  expect(newsReadInput.safeParse({ newest: news[0]!.key }).success).toBe(true)
  for (const newest of [undefined, '', '2030-01-01-other', '2026-11-22-help ']) {
    expect(newsReadInput.safeParse({ newest }).success).toBe(false)
  }
})

import { expect, test } from 'vitest'
import { fieldWords, mayBeKept, pageOf, textOf, typedIn } from './model'

test('what the page put into its form is not what somebody typed', () => {
  expect(typedIn({ reference: 'DV-12345-ABCDE', version: '3', note: 'Rang twice', minutes: '', needs: [] })).toEqual({
    note: 'Rang twice',
  })
})

test('of a referral nothing is kept before a yes, and of a page where nothing was typed nothing at all', () => {
  const path = '/referrals/new'
  expect(mayBeKept({ path, values: { firstName: 'Jordan' } })).toBe(false)
  expect(mayBeKept({ path, values: { firstName: 'Jordan', choice: 'not_now' } })).toBe(false)
  expect(mayBeKept({ path, values: { firstName: 'Jordan', choice: 'yes' } })).toBe(true)
  expect(mayBeKept({ path: '/inbox', values: { reference: 'DV-12345-ABCDE', version: '1' } })).toBe(false)
})

test('the pages that take a draft back are named, and no other', () => {
  expect(pageOf('/cases/DV-12345-ABCDE/contacts/new')).toBe('Record contact')
  expect(pageOf('/referrals/new')).toBe('Add a referral')
  for (const path of ['/inbox', '//elsewhere.example/referrals/new', '/cases/DV-12345-ABCDE', ''])
    expect(pageOf(path)).toBeUndefined()
})

test('a field is called what its name says, and a list is one a line', () => {
  expect(fieldWords('happenedOn')).toBe('Happened on')
  expect(fieldWords('note')).toBe('Note')
  expect(textOf(['boxing', 'no_answer'])).toBe('boxing\nno answer')
  expect(textOf('Rang a_b twice')).toBe('Rang a_b twice')
})

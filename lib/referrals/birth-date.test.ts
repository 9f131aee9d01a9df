import { expect, it } from 'vitest'
import { readBirthDate } from './birth-date'

const today = '2026-11-19'
const read = (typed: string) => {
  const [birthDay = '', birthMonth = '', birthYear = ''] = typed.split('/')
  return readBirthDate({ birthDay, birthMonth, birthYear }, today)
}

it.each([
  ['3/2/2011', '2011-02-03'],
  ['03/Feb/2011', '2011-02-03'],
  ['3/february/2011', '2011-02-03'],
  ['29/2/2012', '2012-02-29'],
  ['19/11/2026', '2026-11-19'],
])('%s is %s', (typed, birthDate) => {
  expect(read(typed)).toEqual({ birthDate })
})

it.each([
  ['//', 'birthDay', 'Enter a date of birth, like 3 2 2011'],
  ['3//2011', 'birthMonth', 'Date of birth must include a month'],
  ['3//', 'birthMonth', 'Date of birth must include a month and a year'],
  ['3/2/11', 'birthYear', 'Enter the year as four numbers, like 2011'],
  ['29/2/2011', 'birthDay', 'That day does not exist. Enter a date of birth, like 3 2 2011'],
  ['0/2/2011', 'birthDay', 'That day does not exist. Enter a date of birth, like 3 2 2011'],
  ['3/13/2011', 'birthDay', 'That day does not exist. Enter a date of birth, like 3 2 2011'],
  ['x/2/2011', 'birthDay', 'Enter a date of birth, like 3 2 2011'],
  ['3/Smarch/2011', 'birthMonth', 'Enter a date of birth, like 3 2 2011'],
  ['3/2/20x1', 'birthYear', 'Enter a date of birth, like 3 2 2011'],
  ['20/11/2026', 'birthYear', 'Date of birth must be in the past'],
  ['1/1/1850', 'birthYear', 'Check the year. Enter a date of birth, like 3 2 2011'],
  ['1/1/0000', 'birthYear', 'Check the year. Enter a date of birth, like 3 2 2011'],
])('%s: %s, "%s"', (typed, field, message) => {
  expect(read(typed)).toEqual({ field, message })
})

import { expect, test } from 'vitest'
import { weakPassword } from './password-rules'

const holder = { name: 'Noor Khan', email: 'noor.khan@police.example' }

test.each([
  'password1234',
  'Password 1234!',
  '123456789012',
  'correct horse battery staple',
  'ababababababab',
  'noor.khan@police.example',
  'NoorKhan2026!',
  'khan-noor-police',
])('%s is refused', (password) => {
  expect(weakPassword(password, holder)).toEqual(expect.any(String))
})

test.each(['otters under bridges', 'lighthouse-marmalade-tram', 'Noor likes lemon marmalade', 'пароль из трёх слов'])(
  '%s will do, without rules about signs',
  (password) => {
    expect(weakPassword(password, holder)).toBeUndefined()
  },
)

test('without a holder, their words are nobody’s', () => {
  expect(weakPassword('noor.khan@police.example')).toBeUndefined()
})

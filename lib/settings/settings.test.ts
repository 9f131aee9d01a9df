import { expect, test } from 'vitest'
import { readSettings } from './settings'

const team = { phone: '020 7946 0000', text: '07700 900000', email: 'team@example.org' }
const controller = { name: 'A Trust', address: 'A Street', email: 'a@example.org', officer: 'A. Person' }

test('what is not given is an example, and says so', () => {
  expect(readSettings()).toMatchObject({ areExamples: true, controller: { name: 'Example Youth Trust' } })
})

test('what is given takes its place', () => {
  expect(readSettings(JSON.stringify({ team, controller }))).toMatchObject({ areExamples: false, team, controller })
})

test('what is wrong is named without its value', () => {
  expect(() => readSettings(JSON.stringify({ team: { ...team, email: 'nowhere' } }))).toThrow(/right: team\.email$/)
  expect(() => readSettings('{"teem":{}}')).toThrow('a name that is not known')
  expect(() => readSettings('{')).toThrow('DIVERT_SETTINGS is not JSON')
})

test('the stand-ins lie in ranges that belong to nobody', () => {
  const { team: example } = readSettings()
  expect(example.phone).toMatch(/^020 7946 0\d{3}$/)
  expect(example.text).toMatch(/^07700 900 \d{3}$/)
  expect(example.email).toMatch(/\.example$/)
})
